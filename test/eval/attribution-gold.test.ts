import { describe, expect, it } from 'vitest';
import { goldOf, type PolnearRow } from './attribution-polnear.ts';
import { type Judged, score } from './attribution-score.ts';
import type { Attribution, Sentence } from '../../src/types.ts';

/** The gold of a text of one sentence whose attribution has these spans. */
function goldFor(text: string, parts: { source?: string; cue?: string; content?: string }) {
  const span = (words: string | undefined): [number, number][] => {
    const at = words === undefined ? -1 : text.indexOf(words);
    return words === undefined || at < 0 ? [] : [[at, at + words.length]];
  };
  const row: PolnearRow = {
    doc: 'd',
    primary: true,
    source: parts.source ?? null,
    cue: parts.cue ?? null,
    content: parts.content ?? null,
    spans: { source: span(parts.source), cue: span(parts.cue), content: span(parts.content) },
  };
  const sentence = { index: 0, start: 0, end: text.length, text } as Sentence;
  const gold = goldOf(text, [sentence], [row]).get(0) ?? [];
  return gold.map((g) => `${g.outlets[0] ?? 'any'} ${g.kinds[0]}${g.optional ? '?' : ''}`);
}

describe('the gold derived from PolNeAR', () => {
  it.each([
    [
      'Reuters said the bridge is shut.',
      'Reuters',
      'said',
      'the bridge is shut',
      ['Reuters reported'],
    ],
    [
      'The newspaper reported a shutdown.',
      'The newspaper',
      'reported',
      'a shutdown',
      ['any reported'],
    ],
    [
      'An AP-GfK poll found a tie.',
      'An AP-GfK poll',
      'found',
      'a tie',
      ['The Associated Press poll'],
    ],
    [
      'A memo seen by Reuters said no.',
      'A memo seen by Reuters',
      'said',
      'no',
      ['Reuters obtained'],
    ],
    [
      'He told the AP the bridge is shut.',
      'He',
      'told the AP',
      'the bridge',
      ['The Associated Press told'],
    ],
    ['In an interview with CNN, she said no.', 'she', 'said', 'no', ['CNN told']],
    [
      'Times columnist Ann Poe said no.',
      'Times columnist Ann Poe',
      'said',
      'no',
      ['The New York Times reported?'],
    ],
    ['CBS said it was shut.', 'CBS', 'said', 'it was shut', ['CBS News reported?']],
    ['She said CNN reported nothing.', 'She', 'said', 'CNN reported nothing', []],
    ['He sued Reuters, lawyers said.', 'lawyers', 'said', 'He sued Reuters', []],
  ])('%s', (text, source, cue, content, expected) => {
    expect(goldFor(text, { source, cue, content })).toEqual(expected);
  });
});

describe('the score', () => {
  const found = (outlet: string, kind: Attribution['kind']) => ({ outlet, kind }) as Attribution;
  const judged = (gold: Judged['gold'], credits: Attribution[]): Judged => ({
    doc: 'd',
    half: 'tune',
    text: '',
    gold,
    found: credits,
  });

  it('counts hits, misses, false alarms and right kinds', () => {
    const gold: Judged['gold'] = [
      { outlets: ['CNN'], kinds: ['told'], optional: false },
      { outlets: ['Reuters'], kinds: ['reported'], optional: false },
    ];
    const credits = [found('CNN', 'reported'), found('AFP', 'reported')];
    expect(score([judged(gold, credits)]).all).toEqual({ hit: 1, miss: 1, alarm: 1, kindRight: 0 });
  });

  it('takes an optional credit either way, and two names of one outlet as one', () => {
    const gold: Judged['gold'] = [{ outlets: ['NYT'], kinds: ['reported'], optional: true }];
    const credits = [found('The New York Times', 'told')];
    expect(score([judged(gold, credits)]).all).toMatchObject({ hit: 0, miss: 0, alarm: 0 });
    expect(score([judged(gold, [])]).all).toMatchObject({ hit: 0, miss: 0, alarm: 0 });
  });
});
