import 'fake-indexeddb/auto';
import '../fake-locks.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const values = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', () => {
  const local = {
    get: async (keys: string | readonly string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (key in values ? [[key, values[key]]] : [])),
      ),
    set: async (more: object) => void Object.assign(values, more),
  };
  const runtime = {
    getURL: (path: string) => `data:application/json,{"from":{"message":"${path}"}}`,
  };
  return { default: { storage: { local }, runtime } };
});
const stored = await import('../../../extension/stored.ts');
const { BACKED_UP, readSettings, takeSettings } =
  await import('../../../extension/corpus/settings.ts');
const { CorpusDatabase } = await import('../../../extension/store/database.ts');

let db: InstanceType<typeof CorpusDatabase>;
beforeEach(() => {
  for (const key of Object.keys(values)) delete values[key];
  db = new CorpusDatabase('settings');
});
afterEach(() => db.delete());
const pair = (here: string) => ({ here, there: 'b', outlet: null });

it('backs up every choice but the switch of the feeds and the words themselves', () => {
  const left = [stored.FEEDS_ON.key, stored.WORDS.key];
  const all = Object.values(stored).filter(
    (one) => typeof one === 'object' && 'key' in one && !left.includes(one.key),
  );
  expect(new Set(BACKED_UP)).toEqual(new Set(all));
});

it('saves what the reader chose, and nothing else', async () => {
  Object.assign(values, { markStyle: 'tint', feedsOn: true, other: 1 });
  expect(await readSettings()).toEqual({ markStyle: 'tint' });
});

it('saves the language that was chosen, and takes its words from the extension, never from the file', async () => {
  values.words = { language: 'fr', words: { from: 'an older version' } };
  const settings = await readSettings();
  expect(settings).toEqual({ language: 'fr' });
  delete values.words;
  await db.meta.put({
    key: 'restored',
    settings: { ...settings, words: { language: 'fr', words: { from: 'the file' } } },
  });
  await takeSettings(db);
  expect(values).toEqual({
    words: { language: 'fr', words: { from: '_locales/fr/messages.json' } },
  });
});

it('takes no language that the extension does not speak', async () => {
  await db.meta.put({ key: 'restored', settings: { language: '../fr' } });
  await takeSettings(db);
  expect(values).toEqual({});
});

it('takes settings back once; what could not have been chosen is passed over, what was refused since stays', async () => {
  Object.assign(values, { notSame: [pair('new')], markStyle: 'margin' });
  const settings = {
    markStyle: 'blink',
    sitesOff: ['a.example'],
    notSame: [pair('old')],
    feedsOn: true,
  };
  await db.meta.put({ key: 'restored', settings });
  await takeSettings(db);
  expect(values).toEqual({
    markStyle: 'margin',
    sitesOff: ['a.example'],
    notSame: [pair('new'), pair('old')],
  });
  values.markStyle = 'tint';
  await takeSettings(db);
  expect(values.markStyle).toBe('tint');
});
