import type { Plugin } from 'esbuild';
export declare const shadowSheets: Plugin;
