import 'fake-indexeddb/auto';
import '../../extension/fake-locks.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { documentOf } from '../store/corpus.ts';

const values = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: { get: async () => values } } },
}));
const { remember } = await import('../../../extension/background/keep.ts');
const { CorpusDatabase } = await import('../../../extension/store/database.ts');

const NEWS = 'https://www.nytimes.com/2018/06/01/us/harbor.html';
const OTHER = 'https://quay.example/harbor';
const from = (url: string, incognito: boolean | null = false) =>
  ({ url, ...(incognito !== null && { tab: { incognito } }) }) as Runtime.MessageSender;

let db: InstanceType<typeof CorpusDatabase>;
beforeEach(() => {
  db = new CorpusDatabase('remember');
});
afterEach(() => db.delete());

it.each([
  ['nothing before the reader asks for it', undefined, from(NEWS), 0],
  ['known news sites, if all are asked for', { all: true, sites: [] }, from(NEWS), 1],
  ['no other site then', { all: true, sites: [] }, from(OTHER), 0],
  ['a site that is asked for', { all: false, sites: ['quay.example'] }, from(OTHER), 1],
  ['no other one', { all: false, sites: ['quay.example'] }, from(NEWS), 0],
  ['nothing of a private window', { all: true, sites: [] }, from(NEWS, true), 0],
  ['nothing of what is no tab', { all: true, sites: [] }, from(NEWS, null), 0],
])('remembers %s', async (_, chosen, sender, count) => {
  values.remember = chosen;
  await remember(db, documentOf(1), sender);
  expect(await db.articles.count()).toBe(count);
});
