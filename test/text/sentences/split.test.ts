import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences/split.ts';
import type { Block } from '../../../src/types.ts';

const whole = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'body' }];

/** Splits text in which "|" marks the expected breaks. */
function expectSplit(marked: string): void {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  const found = splitSentences(text, whole(text)).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expected);
}

describe('splitSentences', () => {
  it.each([
    ['plain stops', 'He left. |She stayed! |Did they talk? |Nobody knows.'],
    ['titles', 'Mr. Smith met Gen. Jones, Rep. Ann Lee and Lt. Gov. Bo Ray. |They spoke.'],
    ['offices', 'Dept. Attn. Gen. Brown wrote to the Dept. of Labor. |It answered.'],
    ['U.S. within', 'The U.S. Attorney in Maine and U.S. Rep. Lee disagree.'],
    [
      'U.S. at the end',
      'They came to the U.S. |The law changed. |He left the U.S. |In May he returned.',
    ],
    [
      'possessive abbreviation',
      "It went against the A.G.'s policy and D.O.J. lawyers. |Nobody minded.",
    ],
    ['initials', 'George W. Brown and J. K. Lee met. |Samuel A. Stone did not.'],
    [
      'time of day',
      'It began at 9 a.m. Friday and ended by 5 p.m. ET. |At 6 p.m. |The doors shut.',
    ],
    ['a time at the end', 'Polls close at 8 p.m. |Turnout is high.'],
    ['numbers', 'No. 5 cost $2.5 million. |He said no. |The vote was 5.5 to 4.'],
    ['months', 'On Jan. 5 and Sept. 11, they met. |It was Dec. 24.'],
    ['states', 'Sen. Lee, R-Ariz., and the mayor of Tampa, Fla. agreed. |Others did not.'],
    ['companies', 'Acme Inc. shares fell. |It bought Bolt Corp. |The price is unknown.'],
    ['juniors', 'Robert Lee Jr. said no. |He asked John Doe Jr. |When did it end?'],
    ['versus', 'Roe v. Wade and Texas vs. Johnson are cases.'],
    ['etc.', 'Pens, ink, etc. were sold. |All went.'],
    ['addresses', 'Write to a.b@example.com or see www.example.com/a.B for more. |Thanks.'],
    ['a question quoted', '"Why?" he asked. |"Stop!" Mr. Brown said. |"No!" |The door shut.'],
    ['a pronoun behind a question', '“Who was it?” |She replied: “Nobody.”'],
    ['closing quote', 'She said "it ended." |He said “it began.” |Then nothing.'],
    ['quotation of two sentences', '“If you care, stay. |Won’t give an inch," the report said.'],
    [
      'quotation that ends behind its stop',
      'He said in a statement. |"I never asked anyone to go." |According to her, he did.',
    ],
    ['single quotes', "He said: 'We won.' |Nobody cheered."],
    ['doubled apostrophes', "He said, ''We won.'' |Nobody cheered."],
    ['bracketed sentence', 'It failed. |(It had been tried before.) |Nobody minded.'],
    ['bracket within', 'The plan (it failed. It cost much) was dropped. |Good.'],
    ['ellipsis that pauses', 'It works ... differently. |Well … no.'],
    ['ellipsis that ends', 'It faded… |The room was dark.'],
    ['four points', 'He trailed off.... |Then he left.'],
    ['missing space', 'He left.|The end came.|"So what?" she asked.'],
    ['missing space behind a quotation', '"I never did."|According to the files, he did.'],
    ['missing space behind a year', 'They met on July 30, 2018.|Win Doe took the picture.'],
    ['no missing space', 'See nytimes.com and U.S.A.Today or Node.js, v2.0 and 3.5M.'],
    ['list numbers', '1. Register. |2. Vote.'],
    ['bullets', 'Key points |• He left |• She stayed'],
    ['glued dateline', 'Children separated Washington |Washington (CNN)Top officials met.'],
    ['dateline in capitals', 'It ended on Monday |LONDON — The minister left.'],
    ['dateline at the start', 'PARIS (AP) — The minister left.'],
    ['no dateline', 'He spoke in London — The Times was there.'],
    ['other scripts', '今日は雨です。|明日は晴れます。'],
    ['a name behind a dash', '“We won.” — Jane Doe |'.replace(' |', '')],
    ['a brand in small letters', 'He bought one. |iPhone sales rose.'],
  ])('%s', (_, marked) => expectSplit(marked));

  it('gives offsets of the document and the block', () => {
    const text = '  Head line \n One. Two. ';
    const blocks: Block[] = [
      { start: 0, end: 12, kind: 'headline' },
      { start: 13, end: text.length, kind: 'body' },
    ];
    expect(splitSentences(text, blocks)).toEqual([
      { start: 2, end: 11, block: 0 },
      { start: 14, end: 18, block: 1 },
      { start: 19, end: 23, block: 1 },
    ]);
  });

  it('finds nothing where nothing is said', () => {
    expect(splitSentences('', [])).toEqual([]);
    expect(splitSentences(' … — ! ', whole(' … — ! '))).toEqual([]);
  });

  it('cuts a run without stops at a space', () => {
    const text = 'word '.repeat(2_000);
    const found = splitSentences(text, whole(text));
    expect(found.length).toBeGreaterThan(1);
    for (const { start, end } of found) {
      expect(end - start).toBeLessThanOrEqual(2_000);
      expect(text.slice(start, end)).toMatch(/^word.*word$/s);
    }
  });

  const news = fc
    .array(
      fc.constantFrom(
        'The',
        'U.S.',
        'Mr.',
        'he',
        'said',
        '"',
        '”',
        '“',
        "'",
        '.',
        '?',
        '...',
        '…',
        '(',
        ')',
        ' ',
        ' ',
        ' ',
        '\n',
        '1.',
        '•',
        'WASHINGTON —',
        'Washington (CNN)',
        'İ',
        '😀',
        '。',
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));

  it('covers every letter once, in order, within its block', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 })),
        fc.nat(),
        (text, cut) => {
          const at = cut % (text.length + 1);
          const middle = /^[\udc00-\udfff]/.test(text.slice(at)) ? at - 1 : at;
          const blocks: Block[] = [
            { start: 0, end: middle, kind: 'body' },
            { start: middle, end: text.length, kind: 'body' },
          ];
          const wrong: unknown[] = [];
          let last = 0;
          for (const { start, end, block } of splitSentences(text, blocks)) {
            const from = Math.max(last, blocks[block]?.start ?? NaN);
            const fits = start >= from && end <= (blocks[block]?.end ?? NaN);
            const lost = /[\p{L}\p{N}]/u.test(text.slice(last, start));
            const trimmed = /^\S(?:.*\S)?$/su.test(text.slice(start, end));
            if (!fits || lost || !trimmed) wrong.push({ start, end, block });
            last = end;
          }
          expect(wrong).toEqual([]);
          expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});
