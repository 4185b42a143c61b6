/**
 * What goes by the reader's rule: articles that nobody has seen anew for long,
 * or the oldest of them until the texts take no more than they may. Never an
 * article that ships, that the reader kept page by page, or corrected.
 */
import type { CorpusDatabase } from './database.ts';
import { deleteArticles } from './delete.ts';
import { KEPT, SHIPPED } from './packs.ts';
import type { ArticleRecord } from './records.ts';
import { mergeIndex } from './step.ts';

export interface Rule {
  /** Days since the latest text of an article came; null for any age. */
  readonly days: number | null;
  /** Megabytes of all texts together; null for any size. */
  readonly megabytes: number | null;
}

/** What a rule would take, oldest first. */
export interface Plan {
  readonly ids: readonly string[];
  /** Bytes of their texts. */
  readonly bytes: number;
  /** When the text of the oldest came; null when nothing goes. */
  readonly oldest: number | null;
}

const DAY = 86_400_000;
const MEGABYTE = 1_000_000;
/** Articles of one step. */
const STEP = 100;

type Weighed = Pick<ArticleRecord, 'id' | 'bytes' | 'lastSeen'>;

/** What the rule would take now; changes nothing. */
export async function planOf(db: CorpusDatabase, rule: Rule, now: number): Promise<Plan> {
  const corrected = new Set(await db.corrections.toCollection().primaryKeys());
  const open: Weighed[] = [];
  let room = 0;
  await db.articles.each(({ id, bytes, lastSeen, packs }) => {
    room += bytes;
    const isSafe = packs.includes(SHIPPED) || packs.includes(KEPT) || corrected.has(id);
    if (!isSafe) open.push({ id, bytes, lastSeen });
  });
  const gone = chosen(open, rule, room, now);
  const bytes = gone.reduce((sum, one) => sum + one.bytes, 0);
  return { ids: gone.map(({ id }) => id), bytes, oldest: gone[0]?.lastSeen ?? null };
}

function chosen(
  open: Weighed[],
  { days, megabytes }: Rule,
  room: number,
  now: number,
): readonly Weighed[] {
  const oldestFirst = open.sort((a, b) => a.lastSeen - b.lastSeen);
  const latest = days === null ? -Infinity : now - days * DAY;
  let left = room;
  const keep = oldestFirst.findIndex(({ lastSeen, bytes }) => {
    const goes = lastSeen < latest || (megabytes !== null && left > megabytes * MEGABYTE);
    if (goes) left -= bytes;
    return !goes;
  });
  return keep < 0 ? oldestFirst : oldestFirst.slice(0, keep);
}

/** Deletes what a plan names, in steps; answers the number to undo it by. */
export async function applyPlan(db: CorpusDatabase, { ids }: Plan, now: number): Promise<number> {
  for (let at = 0; at < ids.length; at += STEP)
    await deleteArticles(db, ids.slice(at, at + STEP), now);
  if (ids.length > 0) await mergeIndex(db);
  return now;
}
