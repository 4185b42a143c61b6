import { describe, expect, it, vi } from 'vitest';
import type { TabState } from '../../../extension/tab.ts';

vi.mock('webextension-polyfill', async () => ({
  default: { i18n: (await import('../fake-i18n.ts')).i18n },
}));
const { describe: inWords } = await import('../../../extension/popup/words.ts');

const CHECKED = {
  kind: 'checked',
  marked: 0,
  possible: 0,
  hidden: 0,
  looks: {},
  sentences: 31,
  corpus: { articles: 5, newsrooms: 3 },
} as const;

describe('the popup says', () => {
  it.each<[TabState, string, RegExp | null]>([
    [{ kind: 'reading' }, 'Reading this page…', null],
    [{ kind: 'no-article' }, 'No article found on this page.', /front pages/],
    [{ kind: 'site-off' }, 'Whence is off on this site.', null],
    [{ kind: 'asleep' }, 'Whence does not read this site on its own.', /only when you ask/],
    [{ kind: 'unreadable' }, 'Extensions may not read this page.', /their own pages/],
    [{ kind: 'failed', error: 'No disk.' }, 'This page could not be checked.', /No disk/],
    [
      CHECKED,
      'Your corpus knows none of this page’s claims.',
      /31 sentences compared with 5 articles/,
    ],
    [
      { ...CHECKED, corpus: { articles: 0, newsrooms: 0 } },
      'Your corpus has no articles yet.',
      /Keep pages/,
    ],
    [{ ...CHECKED, hidden: 2 }, '2 claims known, of kinds that you chose not to mark', /settings/],
    [{ ...CHECKED, marked: 1 }, '1 claim marked', /Click a marked sentence/],
    [{ ...CHECKED, marked: 12 }, '12 claims marked', /Click a marked sentence/],
  ])('%o', (state, title, why) => {
    const words = inWords(state);
    expect(words.title).toBe(title);
    if (why === null) expect(words.why).toBeNull();
    else expect(words.why).toMatch(why);
  });
});
