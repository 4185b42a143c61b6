/** A corpus of short articles, one fact each, to load and to look up. */
import '../fake-locks.ts';
import type { CorpusDatabase } from '../../../extension/store/database.ts';
import type { Origin } from '../../../extension/store/intake.ts';
import { KEPT } from '../../../extension/store/packs.ts';
import type { ShippedPack } from '../../../extension/store/shipped.ts';
import { DexieArticles, DexieIndex } from '../../../extension/store/stores.ts';
import { check } from '../../../src/engine.ts';
import type { RawDocument } from '../../../src/types.ts';

export const documentOf = (n: number): RawDocument => ({
  id: `article-${String(n).padStart(3, '0')}`,
  url: null,
  outlet: null,
  newsroom: null,
  title: null,
  authors: [],
  published: null,
  text: `The harbour of Port ${NAMES[n % 26]}${NAMES[(n * 7) % 26]} paid ${n + 2},417 crowns for the lighthouse.`,
  blocks: [],
});

const NAMES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}ar`);

/** A pack of `count` articles, from number `from`. */
export const packOf = (id: string, count: number, from = 0): ShippedPack => ({
  id,
  read: async () => Array.from({ length: count }, (_, i) => documentOf(from + i)),
});

/** Whether a page that says what article `n` says is told of that article. */
export async function knows(db: CorpusDatabase, n: number): Promise<boolean> {
  const corpus = { articles: new DexieArticles(db), index: new DexieIndex(db) };
  const { sentences } = await check({ ...documentOf(n), id: 'page' }, corpus);
  const reports = sentences.flatMap(({ finding }) => finding?.reports ?? []);
  return reports.some(({ article }) => article === documentOf(n).id);
}

/** An origin of the reader's own. */
export const kept = (now = 0): Origin => ({
  pack: { id: KEPT, kind: 'kept', name: '', on: true, added: now },
  now,
  supersedes: () => true,
});
