/** Asks the feeds that are due, and takes the articles that are new in them. */
import { articleId } from '../../src/corpus/identity.ts';
import type { RawDocument } from '../../src/types.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { store } from '../store/intake.ts';
import type { FeedOutcome, FeedRecord } from '../store/records.ts';
import { documentOf } from './article.ts';
import type { Answer } from './download.ts';
import { change, packOf } from './follow.ts';
import type { Means } from './means.ts';
import { parseFeed, type FeedEntry } from './parse.ts';
import { nextTurn } from './schedule.ts';

/** Feeds that are asked at the same time. */
const AT_ONCE = 4;
/** New articles that one turn of a feed takes; the next turn takes the rest. */
const MOST_NEW = 40;
/** Articles of a feed that are remembered as taken. */
const MOST_SEEN = 2_000;

/** Asks every feed that is due, a few at once, until none is or the switch is off. */
export async function pollDue(db: CorpusDatabase, means: Means): Promise<void> {
  for (;;) {
    const due = (await db.feeds.toArray()).filter((feed) => isDue(feed, means.now()));
    if (due.length === 0 || !(await means.isOn())) return;
    await Promise.all(due.slice(0, AT_ONCE).map((feed) => pollFeed(db, feed, means)));
  }
}

function isDue({ stopped, nextAt }: FeedRecord, now: number): boolean {
  return !stopped && nextAt <= now;
}

async function pollFeed(db: CorpusDatabase, feed: FeedRecord, means: Means): Promise<void> {
  const answer = await means.download(feed.url, feed);
  const parsed = answer.kind === 'ok' ? parseFeed(answer.text, answer.url) : null;
  const said: Answer =
    answer.kind === 'ok' && !parsed ? { kind: 'failed', reason: 'no-feed' } : answer;
  const named = { ...feed, title: parsed?.title ?? feed.title };
  const taken = await takeNew(db, named, parsed?.entries ?? [], means);
  await change(db, feed.url, (known) => ({
    ...known,
    ...nextTurn(said, known.failures, means.now()),
    ...(said.kind === 'ok' && taken.whole && { etag: said.etag, modified: said.modified }),
    title: named.title,
    seen: [...known.seen, ...taken.seen].slice(-MOST_SEEN),
    last: outcomeOf(said, taken.stored, means.now()),
  }));
}

function outcomeOf(said: Answer, stored: number, at: number): FeedOutcome {
  const kind = said.kind === 'failed' ? said.reason : said.kind;
  const status = 'status' in said ? (said.status ?? null) : null;
  return { at, kind, status, stored };
}

interface Taken {
  readonly seen: readonly string[];
  readonly stored: number;
  /** Nothing new was left for the next turn. */
  readonly whole: boolean;
}

/** Stores one article after the other: what a death leaves out, the next turn takes. */
async function takeNew(
  db: CorpusDatabase,
  feed: FeedRecord,
  entries: readonly FeedEntry[],
  means: Means,
): Promise<Taken> {
  const known = new Set(feed.seen);
  const fresh = entries.filter((entry) => !known.has(idOf(entry)));
  const seen: string[] = [];
  let stored = 0;
  for (const entry of fresh.slice(0, MOST_NEW)) {
    if (!(await means.isOn())) break;
    const doc = await documentOf(entry, means);
    const [outcome] = doc ? await store(db, [doc], originOf(feed, means.now())) : [];
    if (outcome?.was === 'new') stored++;
    seen.push(idOf(entry));
  }
  return { seen, stored, whole: seen.length === fresh.length };
}

function idOf({ url }: FeedEntry): string {
  return articleId({ id: null, url, text: '' });
}

/** Of two texts of one article the longer one is in front: a summary gives way to the article. */
function originOf(feed: FeedRecord, now: number) {
  const supersedes = (doc: RawDocument, known: RawDocument) => doc.text.length > known.text.length;
  return { pack: packOf(feed), now, supersedes };
}
