import type { Plugin } from 'esbuild';
export declare const markClasses: Plugin;
