import type { Plugin } from 'esbuild';
import type { Outlet } from '../src/types.ts';
export declare const bareRules: Plugin;
export declare const bareOwners: (outlets: readonly Outlet[]) => Plugin;
export declare const bareCalls: Plugin;
