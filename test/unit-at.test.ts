import { expect, test } from 'vitest';
import { unitAt } from '../src/unit-at.ts';

test('reads what charCodeAt reads, in every form that a text may have', () => {
  const wide = `the “paper” said so, ${String(1)}`;
  const forms = ['plain', wide, wide.slice(4, 20), `${wide}${wide}`, ''];
  for (const text of forms) {
    for (let at = -1; at <= text.length; at++) expect(unitAt(text, at)).toBe(text.charCodeAt(at));
  }
});
