// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageView } from '../../../extension/messages/page-view.ts';
import { checkOf, CLAIM, finding, sentence } from '../findings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: { i18n: (await import('../fake-i18n.ts')).i18n },
}));
const { Panel } = await import('../../../extension/panel/panel.tsx');

beforeAll(() => {
  HTMLElement.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});

const main = document.body.appendChild(document.createElement('main'));
afterEach(() => render(null, main));

const corpus = { articles: 5, newsrooms: 3 };
const view: PageView = {
  host: 'www.example.org',
  state: { kind: 'checked', marked: 2, possible: 0, hidden: 0, looks: {}, sentences: 9, corpus },
  checks: [checkOf([sentence(finding(), 4), sentence(finding({ confirmedBy: [] }), 7)])],
  marks: [
    { sentence: 4, look: 'confirmed' },
    { sentence: 7, look: 'single' },
  ],
};

function show(more: Partial<Parameters<typeof Panel>[0]> = {}) {
  const hooks = { choose: vi.fn(), refuse: vi.fn() };
  render(h(Panel, { view, chosen: null, ...hooks, ...more }), main);
  return hooks;
}
const claims = () => [...main.querySelectorAll<HTMLElement>('button.claim')];

describe('the panel', () => {
  it('lists the claims, all closed, and says which one the reader chooses', () => {
    const { choose } = show();
    expect(claims().map((one) => one.getAttribute('aria-expanded'))).toEqual(['false', 'false']);
    claims()[1]!.click();
    expect(choose).toHaveBeenCalledWith(expect.objectContaining({ mark: 1, look: 'single' }));
  });

  it('opens the chosen claim out: answer, graph, evidence, reports', () => {
    show({ chosen: 4 });
    const [open, closed] = claims();
    expect(open!.getAttribute('aria-expanded')).toBe('true');
    const detail = main.querySelector(`#${open!.getAttribute('aria-controls')}`)!;
    expect(detail.textContent).toContain('Confirmed by Channel Six.');
    expect(detail.querySelectorAll('.graph tbody tr').length).toBeGreaterThan(2);
    expect(main.querySelector(`#${closed!.getAttribute('aria-controls')}`)!.textContent).toBe('');
  });

  it('says what first means where it says who was, and nowhere else', () => {
    const says = () => main.textContent.includes('“First” means first in your corpus');
    show();
    expect(says()).toBe(true);
    show({ view: { ...view, marks: [] } });
    expect(says()).toBe(false);
  });

  it('offers the looks in the order in which they are named elsewhere', () => {
    const marks = [
      { sentence: 4, look: 'unknown' },
      { sentence: 7, look: 'single' },
    ] as const;
    show({ view: { ...view, marks } });
    const offered = [...main.querySelectorAll('.filters button')].map((one) => one.className);
    expect(offered).toEqual(['all', 'single', 'unknown']);
  });

  it('shows the claims of one look, and never hides the one that is chosen', async () => {
    show({ chosen: 7 });
    main.querySelector<HTMLElement>('.filters .confirmed')!.click();
    await vi.waitFor(() =>
      expect(main.querySelector('[aria-pressed=true].confirmed')).toBeTruthy(),
    );
    expect(claims()).toHaveLength(2);
    show({ chosen: null });
    expect(claims()).toHaveLength(1);
  });

  it('says which report is not the same claim', () => {
    const { refuse } = show({ chosen: 4 });
    main.querySelector<HTMLElement>('.report button')!.click();
    expect(refuse).toHaveBeenCalledWith(CLAIM, finding().reports[0]);
  });

  it('lists the claims of each article under its name, where the page holds several', () => {
    const other = checkOf([sentence(finding(), 11)]);
    const second = { ...other, page: { ...other.page, title: 'Ferry fares rise' } };
    const marks = [...view.marks, { sentence: 11, look: 'confirmed' as const }];
    show({ view: { ...view, checks: [...view.checks, second], marks } });
    const articles = [...main.querySelectorAll('section.article')];
    expect(main.querySelector('h1')!.textContent).toBe('2 articles');
    expect(articles[1]!.querySelector('h2')!.textContent).toBe('Ferry fares rise');
    expect(articles.map((one) => one.querySelectorAll('button.claim').length)).toEqual([2, 1]);
    expect(articles.every((one) => one.querySelector('.own') !== null)).toBe(true);
  });

  it.each([
    [null, 'Whence does not read this site on its own.'],
    [{ ...view, state: { kind: 'reading' } as const, checks: [] }, 'Reading this page…'],
    [{ ...view, state: { kind: 'site-off' } as const, checks: [] }, 'Whence is off on this site.'],
    [{ ...view, marks: [] }, 'This page credits no other outlet.'],
  ])('says why there is nothing to list: %#', (view, words) => {
    show({ view });
    expect(main.textContent).toContain(words);
    expect(claims()).toEqual([]);
  });
});
