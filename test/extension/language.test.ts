import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const values = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', async () => ({
  default: {
    i18n: (await import('./fake-i18n.ts')).i18n,
    runtime: { getURL: (path: string) => path },
    storage: {
      local: {
        get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
        set: async (change: object) => void Object.assign(values, change),
      },
    },
  },
}));
vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(`extension/${path}`)));
const { counted, language, number, speech, t } = await import('../../extension/i18n.ts');
const { chooseLanguage, LANGUAGES, learnWords, renewWords } =
  await import('../../extension/language.ts');

beforeEach(async () => {
  delete values.words;
  await learnWords();
});

it('can be any that Whence speaks', () => {
  expect([...LANGUAGES].sort()).toEqual(readdirSync('extension/_locales').sort());
});

describe('the language of the interface', () => {
  it('is the browser’s until the reader chooses one, and after that again', async () => {
    expect(t('settings')).toBe('Settings');
    await chooseLanguage('de');
    await learnWords();
    expect([t('settings'), language(), speech().lang]).toEqual(['Einstellungen', 'de', 'de']);
    await chooseLanguage(null);
    await learnWords();
    expect([t('settings'), language()]).toEqual(['Settings', 'en']);
  });

  it('fills values in where that language has them, and writes numbers its way', async () => {
    await chooseLanguage('de');
    await learnWords();
    expect(t('repeatedCrediting', 'A', 'B')).toBe('Wiederholt von A mit Verweis auf B.');
    expect([number(1234), counted('articles', 1), counted('articles', 12345)]).toEqual([
      '1.234',
      '1 Artikel',
      '12.345 Artikel',
    ]);
  });

  it('shows the browser’s words where the chosen ones lack some', async () => {
    values.words = { language: 'de', words: { settings: 'Einst.' } };
    await learnWords();
    expect([t('settings'), t('cardClose')]).toEqual(['Einst.', 'Close']);
  });

  it('has the words of the new version after an update', async () => {
    values.words = { language: 'fr', words: { settings: 'Options' } };
    await renewWords();
    await learnWords();
    expect(t('settings')).toBe('Réglages');
  });

  it('is the browser’s where what was kept is damaged, until an update mends it', async () => {
    for (const words of ['tous', null, 3]) {
      values.words = { language: 'fr', words };
      await learnWords();
      expect(t('settings')).toBe('Settings');
    }
    values.words = 'fr';
    await learnWords();
    expect(t('settings')).toBe('Settings');
    values.words = { language: 'fr', words: 'tous' };
    await renewWords();
    await learnWords();
    expect(t('settings')).toBe('Réglages');
  });
});
