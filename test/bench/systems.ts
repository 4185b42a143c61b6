import type { System } from './system.ts';
import { flexsearch, flexsearchContext } from './systems/flexsearch.ts';
import { lunr } from './systems/lunr.ts';
import { minisearch, minisearchStems } from './systems/minisearch.ts';
import { orama } from './systems/orama.ts';
import { whence } from './systems/whence.ts';
import { whenceCheck } from './systems/whence-check.ts';

/** What the benchmark compares: ours, then its peers. */
export const SYSTEMS: readonly System[] = [
  whence,
  whenceCheck,
  flexsearchContext,
  flexsearch,
  minisearchStems,
  minisearch,
  lunr,
  orama,
];
