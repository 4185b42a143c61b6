/** Writes a back-up. */
import { gzipped } from '../../../src/corpus/gzip.ts';
import { byUnits, packed } from '../../../src/corpus/pack.ts';
import { readBody } from '../body.ts';
import type { CorpusDatabase } from '../database.ts';
import { headed } from '../export.ts';
import { inParts } from '../in-parts.ts';
import type { ArticleRecord, RevisionRecord, StoredBody } from '../records.ts';
import { unwantedIn } from '../unwanted.ts';
import { BACKUP, type Entry } from './format.ts';

/** Records read in one go. */
const STEP = 100;

/** All that is the reader's own, gzipped, in pieces; `settings` by their keys. Nobody may write meanwhile. */
export function exportBackup(
  db: CorpusDatabase,
  settings: Readonly<Record<string, unknown>>,
): AsyncGenerator<Uint8Array> {
  return gzipped(headed(() => linesOf(db, settings), BACKUP));
}

async function* linesOf(
  db: CorpusDatabase,
  settings: Readonly<Record<string, unknown>>,
): AsyncGenerator<string> {
  const values = Object.fromEntries(Object.entries(settings).sort(([a], [b]) => byUnits(a, b)));
  yield JSON.stringify({ kind: 'settings', values } satisfies Entry);
  for (const entry of await smallEntries(db)) yield JSON.stringify(entry);
  for await (const entry of articles(db)) yield JSON.stringify(entry);
  for await (const entry of revisions(db)) yield JSON.stringify(entry);
}

/** Tables come in the order of their keys. */
async function smallEntries(db: CorpusDatabase): Promise<Entry[]> {
  const [packs, feeds, corrections, unwanted] = await Promise.all([
    db.packs.toArray(),
    db.feeds.toArray(),
    db.corrections.toArray(),
    unwantedIn(db),
  ]);
  return [
    ...packs.map(({ id, kind, name, on, added }): Entry => {
      return { kind: 'pack', id, pack: kind, name, on, added };
    }),
    ...feeds.map(({ url, title, added, seen }): Entry => {
      return { kind: 'feed', id: url, title, added, seen: [...seen] };
    }),
    ...corrections.map(({ id, outlet, published, at }): Entry => {
      const said = { ...(outlet && { outlet }), ...(published && { published }) };
      return { kind: 'correction', id, ...said, at };
    }),
    ...unwanted.map((id): Entry => ({ kind: 'unwanted', id })),
  ];
}

async function* articles(db: CorpusDatabase): AsyncGenerator<Entry> {
  for await (const records of inParts(db.articles, STEP)) {
    const texts = await db.texts.bulkGet(records.map(({ id }) => id));
    for (const [at, record] of records.entries()) yield articleEntry(record, texts[at]!.body);
  }
}

async function articleEntry(record: ArticleRecord, body: StoredBody): Promise<Entry> {
  const { id, packs, revision, firstSeen, lastSeen } = record;
  const facts = { id, packs: [...packs].sort(byUnits), number: revision, firstSeen, lastSeen };
  return { kind: 'article', ...facts, document: await documentIn(body, id) };
}

async function* revisions(db: CorpusDatabase): AsyncGenerator<Entry> {
  let page: RevisionRecord[] = [];
  do {
    const last = page.at(-1);
    const rest = last ? db.revisions.where(':id').above([last.id, last.number]) : db.revisions;
    page = await rest.limit(STEP).toArray();
    for (const { id, number, seen, body } of page)
      yield { kind: 'revision', id, number, seen, document: await documentIn(body, id) };
  } while (page.length > 0);
}

async function documentIn(body: StoredBody, id: string) {
  const { doc } = await readBody(body);
  return packed(doc, id) as Extract<Entry, { kind: 'article' }>['document'];
}
