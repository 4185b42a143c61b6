import 'fake-indexeddb/auto';
import '../fake-locks.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { download } from '../../../extension/feeds/download.ts';
import { follow, leave } from '../../../extension/feeds/follow.ts';
import type { Means } from '../../../extension/feeds/means.ts';
import { pollDue } from '../../../extension/feeds/poll.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { DexieArticles } from '../../../extension/store/stores.ts';
import { readHtml } from '../../../src/cli/html.ts';
import { SENTENCES, startFeedServer, type FeedServer } from './feed-server.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2024, 4, 7, 12);
const LIMITS = { bytes: 1_000_000, wait: 400 };

let db: CorpusDatabase;
let server: FeedServer;
beforeAll(async () => void (server = await startFeedServer()));
afterAll(() => server.close());
beforeEach(() => void (db = new CorpusDatabase('feeds')));
afterEach(() => db.delete());

const means = (more: Partial<Means> = {}): Means => ({
  download: (url, known) => download(url, known, LIMITS),
  read: (html, url) => readHtml(new TextEncoder().encode(html), url),
  mayRead: async () => true,
  isOn: async () => true,
  now: () => NOW,
  ...more,
});

async function poll(path: string, more: Partial<Means> = {}) {
  const url = server.origin + path;
  await follow(db, url, NOW);
  await pollDue(db, means(more));
  return (await db.feeds.get(url))!;
}

const stored = async () => {
  const records = await db.articles.toArray();
  return (await new DexieArticles(db).get(records.map(({ id }) => id))).flatMap((one) => one ?? []);
};

describe('a feed', () => {
  it('with whole texts gives its articles without asking for their pages', async () => {
    const before = server.asked.length;
    const feed = await poll('/feed');
    expect(feed).toMatchObject({ title: 'Elsmouth Ledger', last: { kind: 'ok', stored: 1 } });
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual(['/feed']);
    const [article] = await stored();
    expect(article).toMatchObject({
      title: 'Rope works /whole',
      published: { time: '2024-05-07T10:00:00Z', precision: 'second' },
    });
    expect(article!.sentences.map(({ text }) => text)).toContain(SENTENCES[1]);
  });

  it('with summaries has the pages read, without cookies', async () => {
    const before = server.asked.length;
    await poll('/summaries');
    expect(server.asked.slice(before)).toEqual([
      { path: '/summaries', cookie: undefined },
      { path: '/article', cookie: undefined },
    ]);
    const [article] = await stored();
    expect(article!.published).toEqual({ time: '2024-05-06T08:00:00Z', precision: 'second' });
    expect(article!.sentences.map(({ text }) => text)).toContain(SENTENCES[2]);
  });

  it('asks for no page that the reader did not allow', async () => {
    const before = server.asked.length;
    await poll('/summaries', { mayRead: async () => false });
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual(['/summaries']);
  });

  it('gives its summaries where their pages are none, or may not be read', async () => {
    const before = server.asked.length;
    await poll('/walled');
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual(['/walled', '/consent']);
    const texts = (await stored()).map(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts).toEqual([[expect.stringContaining('Rope works'), SENTENCES[0]]]);
    expect((await poll('/summaries', { mayRead: async () => false })).last).toMatchObject({
      kind: 'ok',
      stored: 1,
    });
  });

  it('whose dates are none gives articles without one', async () => {
    expect((await poll('/undated')).last).toMatchObject({ kind: 'ok', stored: 1 });
    expect((await stored())[0]!.published).toBeNull();
  });

  it('that moved is followed to where it is, and kept by the address that the reader gave', async () => {
    const feed = await poll('/moved');
    expect(feed).toMatchObject({ url: `${server.origin}/moved`, title: 'Elsmouth Ledger' });
  });

  it('with entities of the document’s own neither reads files nor grows', async () => {
    expect((await poll('/xxe')).title).toBe('127.0.0.1');
    expect((await poll('/laughs')).title).toBe('Elsmouth &l9;');
    expect(server.asked.map(({ path }) => path)).not.toContain('/secret');
    const all = JSON.stringify([await stored(), await db.feeds.toArray()]);
    expect(all).not.toMatch(/root:|secret|(?:ha){4}/);
  });

  it('that repeats an article stores it once', async () => {
    expect((await poll('/twice')).last).toMatchObject({ kind: 'ok', stored: 1 });
  });

  it('that says nothing new is told so by the server, and asked for no page again', async () => {
    await poll('/conditional');
    const before = server.asked.length;
    expect((await poll('/conditional')).last).toMatchObject({ kind: 'unchanged', stored: 0 });
    expect(server.asked.slice(before)).toHaveLength(1);
  });

  it('that was left meanwhile does not come back', async () => {
    const url = `${server.origin}/feed`;
    await follow(db, url, NOW);
    await pollDue(
      db,
      means({
        download: async (...asked) => {
          await leave(db, url);
          return download(...asked);
        },
      }),
    );
    expect(await db.feeds.get(url)).toBeUndefined();
  });

  it('is taken to its end by the next turn when the first one dies', async () => {
    const dying = means({
      read: () => {
        throw new Error('the browser ended');
      },
    });
    await follow(db, `${server.origin}/feed`, NOW);
    await expect(pollDue(db, dying)).rejects.toThrow('the browser ended');
    expect((await poll('/feed')).last).toMatchObject({ kind: 'ok', stored: 1 });
  });
});

describe('the switch', () => {
  it('keeps everything from being asked', async () => {
    const before = server.asked.length;
    const feed = await poll('/feed', { isOn: async () => false });
    expect(server.asked).toHaveLength(before);
    expect(feed.last).toBeNull();
  });

  it('stops a turn in its midst', async () => {
    let turns = 0;
    const feed = await poll('/feed', { isOn: async () => turns++ === 0 });
    expect(feed.last).toMatchObject({ kind: 'ok', stored: 0 });
    expect({ etag: feed.etag, seen: feed.seen }).toEqual({ etag: null, seen: [] });
  });
});

describe('what the net does', () => {
  it.each([
    ['429 with Retry-After', '/busy', { kind: 'wait', status: 429 }, 2],
    ['503 without', '/down', { kind: 'wait', status: 503 }, 0.5],
    ['500', '/broken', { kind: 'status', status: 500 }, 0.5],
    ['404', '/missing', { kind: 'status', status: 404 }, 0.5],
    ['410', '/ended', { kind: 'gone' }, 24],
    ['304', '/same', { kind: 'unchanged', stored: 0 }, 0.5],
    ['a redirect to the feed', '/elsewhere', { kind: 'ok', stored: 1 }, 0.5],
    ['a feed that moved for good', '/moved', { kind: 'ok', stored: 1 }, 0.5],
    ['redirects without end', '/round', { kind: 'unreachable' }, 0.5],
    ['a page that is no feed', '/page', { kind: 'no-feed' }, 0.5],
    ['a server that does not answer', '/slow', { kind: 'too-slow' }, 0.5],
    ['a server that stops in the midst', '/stalled', { kind: 'too-slow' }, 0.5],
    ['a feed without end', '/endless', { kind: 'too-large' }, 0.5],
    ['a gzip bomb', '/bomb', { kind: 'too-large' }, 0.5],
    ['an entity that names a file (XXE)', '/xxe', { kind: 'no-feed', stored: 0 }, 0.5],
    ['a billion laughs', '/laughs', { kind: 'ok', stored: 1 }, 0.5],
    ['dates that are none', '/undated', { kind: 'ok', stored: 1 }, 0.5],
    ['one guid on two articles', '/one-guid', { kind: 'ok', stored: 2 }, 0.5],
    ['one article twice', '/twice', { kind: 'ok', stored: 1 }, 0.5],
  ])('%s has its outcome, and its next turn', async (_, path, last, hours) => {
    const feed = await poll(path);
    expect(feed.last).toMatchObject(last);
    expect((feed.nextAt - NOW) / HOUR).toBe(hours);
    expect(feed.stopped).toBe(path === '/ended');
  });

  it('a server that is not there is unreachable', async () => {
    const url = 'http://127.0.0.1:9/feed';
    await follow(db, url, NOW);
    await pollDue(db, means());
    expect((await db.feeds.get(url))?.last).toMatchObject({ kind: 'unreachable' });
  });
});
