/** From each earlier version of the database to the next. */
import type { Table, Transaction } from 'dexie';
import type { Article, Block, RawDocument } from '../../src/types.ts';
import { encodeBody } from './body.ts';
import { inParts } from './in-parts.ts';
import { KEPT, SHIPPED } from './packs.ts';
import { keysOf, recordOf } from './record-of.ts';
import type { ArticleRecord, DeletedRecord, PackRecord, SizeState } from './records.ts';
import { tally } from './tally.ts';

interface ShippedVersion1 {
  readonly pack: string;
  readonly ids: readonly string[];
  readonly complete: boolean;
}

/** From the first version, whose articles held their sentences. Runs in the transaction that changes the schema: all of it lands or none. Sentence numbers stay, and with them the index. */
export async function upgradeToVersion2(tx: Transaction): Promise<void> {
  const shipped = (await tx.table('meta').get('shipped')) as ShippedVersion1 | undefined;
  const ids = new Set(shipped?.ids);
  const now = Date.now();
  let size: SizeState = { key: 'size', articles: 0, newsrooms: {} };
  for (const article of (await tx.table('articles').toArray()) as Article[]) {
    const body = encodeBody(documentOf(article), article.sentences);
    const packs = [ids.has(article.id) ? SHIPPED : KEPT];
    const bytes = body.length;
    const record = recordOf(article, { packs, bytes, seen: now });
    size = tally(size, undefined, record);
    await tx.table('articles').put(record);
    await tx.table('texts').put({ id: article.id, body });
  }
  await tx.table('packs').bulkPut(packsOf(now));
  await tx.table('meta').put(size);
  if (shipped)
    await tx.table('meta').put({
      key: 'shipped',
      pack: shipped.pack,
      done: ids.size,
      complete: shipped.complete,
    });
}

/** Records that are held at once. */
const SOME = 500;

/** From the third version, which found articles by their whole address. */
export async function upgradeToVersion4(tx: Transaction): Promise<void> {
  const keyed = (record: ArticleRecord) => ({ ...record, ...keysOf(record) });
  await renew(tx.table<ArticleRecord, string>('articles'), keyed);
  await renew(tx.table<DeletedRecord, string>('deleted'), (one) => ({
    ...one,
    record: keyed(one.record),
  }));
}

/** Writes every record of a table anew. */
async function renew<T extends { id: string }>(
  table: Table<T, string>,
  anew: (record: T) => T,
): Promise<void> {
  for await (const some of inParts(table, SOME)) await table.bulkPut(some.map(anew));
}

function packsOf(now: number): PackRecord[] {
  const pack = { name: '', on: true, added: now };
  return [
    { id: SHIPPED, kind: 'shipped', ...pack },
    { id: KEPT, kind: 'kept', ...pack },
  ];
}

/** The document that the sentences stood in, as far as they tell: what stood between them is lost. */
function documentOf({ sentences, ...facts }: Article): RawDocument {
  let text = '';
  const blocks: Block[] = [];
  for (const { start, text: words, block, kind } of sentences) {
    text = text.padEnd(start) + words;
    blocks[block] = { start: blocks[block]?.start ?? start, end: text.length, kind };
  }
  // A block without sentences is an empty one at the end of the one before.
  for (let at = 0, end = 0; at < blocks.length; at++) {
    blocks[at] ??= { start: end, end, kind: 'furniture' };
    end = blocks[at]!.end;
  }
  return { ...facts, text, blocks };
}
