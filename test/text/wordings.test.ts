import { describe, expect, it } from 'vitest';
import { quoteApart, wordings } from '../../src/text/wordings.ts';

describe('wordings', () => {
  it('shows a quotation that changed on its way, whole on both sides', () => {
    const here = 'He said "We need to close the gates" on Monday.';
    expect(wordings(here, '“We need to close gates,” he said.')).toEqual([
      { kind: 'quotation', here: 'We need to close the gates', there: 'We need to close gates,' },
    ]);
  });

  it('shows nothing for a quotation that is only cut, or another', () => {
    const here = 'He said "We need to close the gates at noon" on Monday.';
    expect(wordings(here, '“We need to close the gates,” he said.')).toEqual([]);
    expect(wordings(here, '“Nobody asked me what I thought of it,” he said.')).toEqual([]);
  });

  it('shows a hedge that is lost or gained', () => {
    expect(wordings('She allegedly took it.', 'She took it.')).toEqual([
      { kind: 'hedge', here: 'allegedly', there: '' },
    ]);
    expect(wordings('She took it.', 'She reportedly took it.')).toEqual([
      { kind: 'hedge', here: '', there: 'reportedly' },
    ]);
    expect(wordings('She allegedly took it.', 'The alleged theft of it by her.')).toEqual([]);
  });
});

describe('two sentences quote apart', () => {
  const here = 'Ms. Calder wrote that "both invoices must be paid by Friday," the memo said.';

  it('where each quotes what the other has not', () => {
    const there = 'Ms. Calder wrote to say that he "wanted no more questions from anybody."';
    expect(quoteApart(here, there)).toBe(true);
  });

  it('but not where one tells the words that the other quotes', () => {
    const there =
      'Both invoices must be paid by Friday, she wrote, with "no more questions asked."';
    expect(quoteApart(here, there)).toBe(false);
  });

  it('nor where one quotes nothing, or a word or two', () => {
    expect(quoteApart(here, 'Ms. Calder wrote of some invoices.')).toBe(false);
    expect(quoteApart(here, 'Ms. Calder wrote of "fresh invoices."')).toBe(false);
  });
});
