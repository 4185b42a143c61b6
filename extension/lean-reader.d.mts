import type { Plugin } from 'esbuild';
export declare const bareReader: Plugin;
