// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { markAt } from '../../../extension/content/hit.ts';
import type { Mark } from '../../../extension/content/marks.ts';
import { checkOf, finding, sentence } from '../findings.ts';

document.body.innerHTML =
  '<div id="text"><p>Gates <a href="/a">stayed</a> shut.</p></div><div id="over"></div>';
const element = (selector: string) => document.querySelector(selector)!;

function markOn(node: Node): Mark {
  const range = document.createRange();
  range.selectNodeContents(node);
  // jsdom has no layout.
  range.getClientRects = () => [new DOMRect(10, 10, 100, 20)] as unknown as DOMRectList;
  const known = sentence(finding());
  return {
    sentence: known,
    check: checkOf([known]),
    look: 'confirmed',
    ranges: [range],
    parts: [],
  };
}

const MARKS = [markOn(element('p'))];

function click(selector: string, init: MouseEventInit = {}): Mark | null {
  let hit: Mark | null = null;
  const at = { bubbles: true, clientX: 50, clientY: 20, ...init };
  const listen = (event: MouseEvent) => void (hit = markAt(event, MARKS));
  document.addEventListener('click', listen, { once: true });
  element(selector).dispatchEvent(new MouseEvent('click', at));
  return hit;
}

afterEach(() => vi.restoreAllMocks());

describe('a click', () => {
  it('on a marked line is meant for its claim', () => {
    expect(click('p')).toBe(MARKS[0]);
    expect(click('#text', { clientY: 32 })).toBe(MARKS[0]); // just below the line
  });

  it.each([
    ['beside it', '#text', { clientX: 300 }],
    ['on something above it', '#over', {}],
    ['on a link in it', 'a', {}],
    ['with a key held', 'p', { ctrlKey: true }],
    ['with another button', 'p', { button: 1 }],
  ])('%s is not', (_, selector, init) => {
    expect(click(selector, init)).toBeNull();
  });

  it('that ends a selection is not', () => {
    vi.spyOn(document, 'getSelection').mockReturnValue({ type: 'Range' } as Selection);
    expect(click('p')).toBeNull();
  });
});
