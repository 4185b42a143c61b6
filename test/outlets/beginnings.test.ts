import { describe, expect, it } from 'vitest';
import { isWord, nextBeginning } from '../../src/outlets/beginnings.ts';

/** The words with which a mention may begin. */
function beginningsOf(text: string): string[] {
  const words: string[] = [];
  for (let one = nextBeginning(text, 0); one; one = nextBeginning(text, one.next))
    words.push(text.slice(one.start, one.end));
  return words;
}

describe('where a mention may begin', () => {
  it.each([
    ['Jane read the Ledger on 9 May', ['Jane', 'Ledger', '9', 'May']],
    ['an iPhone and a McLaren', ['iPhone', 'McLaren']],
    ['a newspaper, but not newspapers', ['newspaper']],
    ['write to @ledger or see ledger.com', ['ledger', 'ledger']],
    ['it ended. then nothing', []],
  ])('%s', (text, words) => {
    expect(beginningsOf(text)).toEqual(words);
  });

  it('takes the same for a word as it passes over', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => code);
    const taken = units.filter(
      (code) => nextBeginning(`A${String.fromCharCode(code)}`, 0)?.end === 2,
    );
    expect(taken).toEqual(units.filter(isWord));
  });
});
