// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../../extension/store/progress.ts';
import type { TabState } from '../../../extension/tab.ts';

vi.mock('webextension-polyfill', async () => ({
  default: { i18n: (await import('../fake-i18n.ts')).i18n },
}));
const { Loading } = await import('../../../extension/popup/loading.tsx');

const main = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, main));
const shown = (state: TabState, progress: Progress | null) => {
  render(h(Loading, { state, progress }), main);
  return { words: main.textContent, bar: main.querySelector('progress') };
};
const FAILED = { kind: 'failed', error: 'No disk.' } as const;

describe('the popup, while something is not done', () => {
  it('shows that the page is being read, and no more', () => {
    const { words, bar } = shown({ kind: 'reading' }, null);
    expect([words, bar?.getAttribute('aria-label'), bar?.hasAttribute('value')]).toEqual([
      '',
      'Reading this page…',
      false,
    ]);
  });

  it.each<[Progress, RegExp]>([
    [{ kind: 'loading', share: null }, /corpus is still loading/],
    [{ kind: 'indexing', share: 0.5 }, /index of your corpus .* rebuilt.*50%/],
    [{ kind: 'importing', share: 0.412 }, /import .* not finished.*41%/],
  ])('says what the corpus waits for: %o', (progress, words) => {
    expect(shown({ kind: 'reading' }, progress).words).toMatch(words);
    const { bar } = shown(FAILED, progress);
    expect(bar?.value ?? null).toBe(progress.share ?? 0);
    expect(bar?.hasAttribute('value')).toBe(progress.share !== null);
  });

  it.each(['no-article', 'site-off', 'asleep', 'unreadable'] as const)(
    'says nothing of it on a page that is %s',
    (kind) => expect(shown({ kind }, { kind: 'loading', share: null }).bar).toBeNull(),
  );

  it('shows nothing once all is done', () => {
    expect(shown(FAILED, null).bar).toBeNull();
  });
});
