import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/corpus/blocks.ts';

/** Kind and text of each block, for reading. */
function read(text: string, title: string | null = null, from = 0): string[] {
  return blocksOf(text, title, from).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

const LEAD = 'The council voted on Monday to close the bridge. Nobody objected.';

describe('blocksOf', () => {
  it('takes a first line that is no sentence for the headline', () => {
    expect(read(`Council closes bridge\n\n${LEAD}\n`)).toEqual([
      'headline: Council closes bridge',
      `body: ${LEAD}`,
    ]);
  });

  it('takes no sentence for the headline', () => {
    expect(read(`${LEAD}\n\nThe mayor left.`)).toEqual([`body: ${LEAD}`, 'body: The mayor left.']);
  });

  it('finds a known title at the start, glued or with the full stop of an archive', () => {
    expect(read(`Council closes bridge The vote was short.`, 'Council closes bridge')).toEqual([
      'headline: Council closes bridge',
      'body: The vote was short.',
    ]);
    expect(read(`Council closes bridge.\n\n${LEAD}`, 'Council closes bridge')[0]).toBe(
      'headline: Council closes bridge.',
    );
  });

  it('seeks no other headline where the title is known and absent', () => {
    expect(read(`Not a sentence\n\n${LEAD}`, 'Council closes bridge')[0]).toBe(
      'body: Not a sentence',
    );
  });

  it('parts a headline from the dateline that is glued to it', () => {
    expect(
      read('Council closes old bridge Washington (CNN)The council voted. It was short.'),
    ).toEqual([
      'headline: Council closes old bridge',
      'body: Washington (CNN)The council voted. It was short.',
    ]);
  });

  it('finds a headline that stands last', () => {
    const text = `${LEAD}  The mayor left the town in spring.  Council votes to close bridge on Monday`;
    expect(read(text).at(-1)).toBe('headline: Council votes to close bridge on Monday');
    expect(
      read(`${LEAD}  The mayor left. Seven shocking recipes without butter or flour`).at(-1),
    ).toMatch(/^body/);
  });

  it('parts text without line ends at double spaces behind stops', () => {
    expect(read('One came.  Two left. Three  stayed.')).toEqual([
      'body: One came.',
      'body: Two left. Three  stayed.',
    ]);
  });

  it('joins the lines of hard-wrapped text', () => {
    const paragraph = Array.from(
      { length: 6 },
      (_, at) => `${at === 0 ? 'The' : 'and then the'} council went on to talk about the bridge`,
    ).join('\n');
    expect(blocksOf(`${paragraph}.\n\n${paragraph}.`, null)).toHaveLength(2);
  });

  it('knows furniture and captions, and the standfirst before them', () => {
    const text = [
      'IE 11 is not supported. For an optimal experience visit our site on another browser.',
      'Council closes bridge',
      'The vote came after a year of talks.',
      'Image: The old bridge',
      'The bridge on July 30, 2018.Ann Lee / Getty Images file',
      LEAD,
      'Read the original article on The Example',
    ].join('\n\n');
    expect(blocksOf(text, null).map(({ kind }) => kind)).toEqual([
      'furniture',
      'headline',
      'standfirst',
      'caption',
      'caption',
      'body',
      'furniture',
    ]);
  });

  it('takes a label off its first item, and a credit line off its paragraph', () => {
    expect(
      read(
        `What You Need To Know The council voted\n\n${LEAD} The Example's Ann Lee contributed to this report.`,
      ),
    ).toEqual([
      'furniture: What You Need To Know',
      'body: The council voted',
      `body: ${LEAD}`,
      "furniture: The Example's Ann Lee contributed to this report.",
    ]);
  });

  it('begins where the document begins', () => {
    expect(read(`date 2020-10-07 ${LEAD}`, null, 16)).toEqual([`body: ${LEAD}`]);
  });

  it('gives blocks in order that do not overlap and hold every letter', { timeout: 60_000 }, () => {
    const pieces = fc.constantFrom(
      'Council closes bridge',
      LEAD,
      '\n',
      '\n\n',
      '  ',
      ' ',
      'What You Need To Know',
      'Washington (CNN)',
      'Image: x',
      'Advertisement',
      '“',
      '"',
      'é',
      '.',
      'contributed to this report.',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 20 }),
        fc.constantFrom(null, 'Council closes bridge', ''),
        (parts, title) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of blocksOf(text, title)) {
            expect(text.slice(last, start)).toMatch(/^\s*$/);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last)).toMatch(/^\s*$/);
        },
      ),
    );
  });
});
