// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CardHooks, OpenCard, Shown } from '../../../extension/card/open.tsx';
import { lookOf } from '../../../extension/look.ts';
import type { Finding } from '../../../src/types.ts';
import { checkOf, CLAIM, finding, first, report, sentence } from '../findings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: { i18n: (await import('../fake-i18n.ts')).i18n },
}));
vi.mock('../../../extension/card/card.shadow.css', () => ({ default: '' }));
// jsdom has no layout.
vi.mock('../../../extension/card/place.ts', () => ({ keepBeside: () => undefined }));

const { openCard } = await import('../../../extension/card/open.tsx');

beforeAll(() => {
  HTMLElement.prototype.showPopover = () => undefined;
  CSSStyleSheet.prototype.replaceSync = () => undefined;
});

let close: () => void = () => undefined;
afterEach(() => close());

const HOOKS = {
  go: () => undefined,
  refuse: () => undefined,
  openPanel: async () => 'beside' as const,
  closed: () => undefined,
};

const shown = (found: Finding, newsroom: string | null = null): Shown => ({
  mark: {
    sentence: sentence(found),
    check: checkOf([sentence(found)], newsroom),
    look: lookOf(found, newsroom),
    ranges: [],
  },
  place: { index: 0, of: 1 },
  dark: false,
});

let card: OpenCard;
function open(found: Finding, newsroom: string | null = null, hooks: Partial<CardHooks> = {}) {
  card = openCard(shown(found, newsroom), { ...HOOKS, ...hooks });
  close = card.close;
  return document.querySelector('whence-card')!.shadowRoot!;
}

const words = (found: Finding, newsroom: string | null = null) =>
  open(found, newsroom).textContent.replace(/\s+/g, ' ');

const undecided = { outlet: null, basis: 'undecided', evidence: [] } as const;

describe('the answer', () => {
  it('says who was first, how many credit it, and who confirmed', () => {
    const text = words(finding());
    expect(text).toContain('First reported by The Morning Herald.');
    expect(text).toContain('Credited by 3 articles.');
    expect(text).toContain('Confirmed by Channel Six.');
    expect(text).toContain('3 articles, 2 origins');
  });

  it('says so when the page itself was first', () => {
    expect(words(finding(), 'The Morning Herald')).toContain(
      'First reported here, by The Morning Herald.',
    );
  });

  it('calls the earliest report the earliest in this corpus', () => {
    const found = finding({
      firstReported: first({ basis: 'earliest-in-corpus', reason: 'earliest' }),
    });
    expect(words(found)).toContain('Earliest report in this corpus: The Morning Herald.');
  });

  it.each([
    ['no-times', [], 'The corpus cannot tell who was first.No article credits another'],
    [
      'conflict',
      ['A', 'B'],
      'A or B: the corpus cannot tell who was first.The articles credit different',
    ],
    ['unidentified-newsroom', [], 'It comes from an outlet this corpus cannot identify.'],
    ['a-reason-of-later-days', [], 'The evidence does not decide it.'],
  ])('says why it is undecided: %s', (reason, candidates, answer) => {
    const firstReported = first({ ...undecided, reason, candidates });
    expect(words(finding({ firstReported }))).toContain(answer);
  });

  it('never says that a claim is true or false', () => {
    for (const tier of ['same', 'possible'] as const) {
      expect(words(finding({ tier }))).not.toMatch(/\b(true|false|fake|verified)\b/i);
      close();
    }
  });
});

describe('what the answer rests on', () => {
  it('is shown sentence by sentence, the decisive words marked', () => {
    const root = open(finding());
    const marks = [...root.querySelectorAll('.quote mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(expect.arrayContaining(['first reported', 'reviewed']));
  });

  it('names who repeats it and whom they credit', () => {
    expect(words(finding())).toContain(
      'Daily Wire Service repeats it, crediting The Morning Herald',
    );
  });

  it('names an outlet that is unknown as such', () => {
    expect(words(finding())).toContain('an outlet this corpus cannot identify');
  });

  it('marks the words that differ', () => {
    const differing = [...open(finding()).querySelectorAll('.wording mark')];
    expect(differing.map(({ textContent }) => textContent.trim())).toEqual(['the']);
  });

  it('links to web addresses only, at the sentence', () => {
    const reports = [report('1', 'A'), report('2', 'B', { url: 'javascript:alert(1)' })];
    const links = [...open(finding({ reports })).querySelectorAll('.report a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://www.example.org/1#:~:text=The%20authority%20%22was%20told%20to,reported%2C%20citing%20a%20leaked%20report',
    ]);
  });

  it('shows foreign text as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const reports = [report('1', 'A', { sentence: { index: 0, text } })];
    const root = open(finding({ reports }));
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(text);
  });
});

describe('the card', () => {
  const press = (key: string) =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  it('is a labelled dialog that takes focus and gives it back', () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const root = open(finding());
    expect(root.activeElement?.getAttribute('role')).toBe('dialog');
    expect(root.activeElement?.getAttribute('aria-label')).toBe('Where this claim comes from');
    press('Escape');
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  it('leaves nothing behind, and says once that it closed', () => {
    const before = document.documentElement.outerHTML;
    const closed = vi.fn();
    open(finding(), null, { closed });
    press('Escape');
    close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('closes with a press outside, not inside', () => {
    const root = open(finding());
    const down = () => new Event('pointerdown', { bubbles: true, composed: true });
    root.querySelector('.answer')!.dispatchEvent(down());
    expect(document.querySelector('whence-card')).not.toBeNull();
    document.body.dispatchEvent(down());
    expect(document.querySelector('whence-card')).toBeNull();
  });

  const button = (root: ShadowRoot, label: string) =>
    root.querySelector<HTMLElement>(`[aria-label="${label}"]`)!;

  it('goes to the claim before and after', () => {
    const go = vi.fn();
    const root = open(finding(), null, { go });
    card.show({ ...shown(finding()), place: { index: 1, of: 3 } });
    button(root, 'Previous claim').click();
    button(root, 'Next claim').click();
    expect(go.mock.calls).toEqual([[0], [2]]);
  });

  it('keeps the focus on the way to the next claim, and stops at the last', () => {
    const go = vi.fn();
    const root = open(finding(), null, { go });
    card.show({ ...shown(finding()), place: { index: 0, of: 2 } });
    const next = button(root, 'Next claim');
    next.focus();
    card.show({ ...shown(finding()), place: { index: 1, of: 2 } });
    expect(root.activeElement).toBe(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    next.click();
    expect(go).not.toHaveBeenCalled();
  });

  it('takes the focus back when what had it is gone', () => {
    const root = open(finding());
    root.querySelector<HTMLElement>('.report button')!.focus();
    card.show(shown(finding({ reports: [] })));
    expect(root.activeElement?.getAttribute('role')).toBe('dialog');
  });

  it('says which report is not the same claim', () => {
    const refuse = vi.fn();
    const root = open(finding(), null, { refuse });
    root.querySelector<HTMLElement>('.report button')!.click();
    expect(refuse).toHaveBeenCalledWith(CLAIM, finding().reports[0]);
  });

  it('says so when the panel cannot be opened from it', async () => {
    const root = open(finding(), null, { openPanel: () => Promise.reject(new Error('No.')) });
    const [open_] = [...root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'Open in panel',
    );
    open_!.click();
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).not.toBe(''));
  });
});
