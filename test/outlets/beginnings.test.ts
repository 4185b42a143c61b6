import { describe, expect, it } from 'vitest';
import { isWord, nextBeginning } from '../../src/outlets/beginnings.ts';
import { surfaces } from '../../src/outlets/surfaces.ts';

/** The words with which a mention may begin. */
function beginningsOf(text: string): string[] {
  const words: string[] = [];
  for (let one = nextBeginning(text, 0); one; one = nextBeginning(text, one.end))
    words.push(text.slice(one.start, one.end));
  return words;
}

describe('where a mention may begin', () => {
  it.each([
    ['Jane read the Ledger in May', ['Ledger']],
    ['a newspaper, but not newspapers', ['newspaper']],
    ['from New York in New Mexico to New Zealand', ['New', 'New', 'New']],
    ['a New Xylophone without news', []],
    ['the New\u00a0Yorker of “New” things', ['New']],
    ['sent to @whoever or put on whatever.example', ['whoever', 'whatever']],
    ['by J.X. Doe it ended. then nothing', []],
    ['as WXQZ and WXQ-TV said, unlike WXQ', ['WXQZ', 'WXQ']],
  ])('%s', (text, words) => {
    expect(beginningsOf(text)).toEqual(words);
  });

  it('passes over no name of the registry', () => {
    const names = [...surfaces()].flatMap(([word, all]) =>
      all.filter(({ text }) => text.startsWith(word)).map(({ text }) => [word, text] as const),
    );
    expect(names.length).toBeGreaterThan(2000);
    const passed = names.filter(([word, text]) => !beginningsOf(`in ${text}, too`).includes(word));
    expect(passed).toEqual([]);
  });

  it('takes letters and digits for words, whatever the alphabet', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => code);
    const letters = /[a-zA-Z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2070-\uffff]/;
    expect(units.filter(isWord)).toEqual(
      units.filter((code) => letters.test(String.fromCharCode(code))),
    );
  });
});
