import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

function clausesOf(text: string): string[] {
  const { clauses, tokens } = analyse(text);
  return clauses.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('clauses', () => {
  it.each([
    [
      'a list of claims, each without the word that joins it',
      'The findings include that inspectors skipped forty visits; that managers hid two reports; and that nobody told the ministry.',
      ['inspectors skipped forty visits', 'managers hid two reports', 'nobody told the ministry'],
    ],
    [
      'what is quoted, apart from who says it',
      'One officer added in his notes: "Leave the wounded horses at the gate."',
      ['Leave the wounded horses at the gate'],
    ],
    [
      'what stands behind a piece that says little by itself',
      'They knew because the engineers warned the board twice.',
      ['the engineers warned the board twice'],
    ],
  ])('give %s', (_, text, wanted) => {
    expect(clausesOf(text)).toEqual(expect.arrayContaining(wanted));
  });

  it('are not cut at a quoted word or two', () => {
    const text = 'Officials were a "driving force" of the new fishing policy.';
    expect(clausesOf(text)).toEqual([text.slice(0, -1)]);
  });
});
