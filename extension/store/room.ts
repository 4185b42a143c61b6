/** How much room each part of the corpus takes, estimated from a sample: reading it all takes as long as an export. */
import type { CorpusDatabase } from './database.ts';

export type Part = 'texts' | 'revisions' | 'facts' | 'index' | 'deleted' | 'files';

/** Records of a table that are weighed, evenly spread. */
const SAMPLE = 500;

/** Bytes of each part, the largest first; the browser's own pages come on top. */
export async function roomOf(db: CorpusDatabase): Promise<{ part: Part; bytes: number }[]> {
  const tables = {
    texts: db.texts,
    revisions: db.revisions,
    facts: db.articles,
    index: db.index,
    deleted: db.deleted,
    files: db.files,
  };
  const parts = Object.entries(tables) as [Part, (typeof tables)[Part]][];
  const weighed = parts.map(async ([part, table]) => {
    const keys = await table.toCollection().primaryKeys();
    const every = Math.max(1, keys.length / SAMPLE);
    const count = Math.min(keys.length, SAMPLE);
    const some = Array.from({ length: count }, (_, at) => keys[Math.floor(at * every)]!);
    const records = await db.table(table.name).bulkGet(some);
    const bytes = records.reduce((sum: number, record) => sum + weightOf(record), 0);
    return { part, bytes: Math.round(bytes * every) };
  });
  return (await Promise.all(weighed)).sort((a, b) => b.bytes - a.bytes);
}

/** About what a stored value takes, in bytes. */
function weightOf(value: unknown): number {
  if (value instanceof Blob) return value.size;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + weightOf(one), 0);
}
