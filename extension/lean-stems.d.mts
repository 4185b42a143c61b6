import type { Plugin } from 'esbuild';
export declare const bareStems: (stemOf: (word: string) => string) => Plugin;
