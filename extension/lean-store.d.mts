import type { Plugin } from 'esbuild';
export declare const UNCALLED: readonly string[];
export declare const UNCALLED_OF_TABLES: readonly string[];
export declare const bareStore: Plugin;
