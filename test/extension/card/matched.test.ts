import { describe, expect, it } from 'vitest';
import { partsHere, partsOfEvidence, partsThere } from '../../../extension/card/matched.ts';
import { evidence, finding, report } from '../findings.ts';

const CLAIM = 'The board met on Monday, and the gates stay shut, the keeper said.';
const shut = { start: 29, end: 48 };
const board = { start: 0, end: 23 };
const about = (here: { start: number; end: number }) =>
  report('1', 'Channel Six', { parts: { here, there: { start: 4, end: 20 } } });

describe('the part of a sentence that a claim is about', () => {
  it('is what its reports state between them', () => {
    const reports = [about(shut), about(board), about({ start: 30, end: 40 })];
    expect(partsHere(finding({ reports }), CLAIM)).toEqual([board, shut]);
  });

  it.each([
    ['one report states all of it', [about(shut), report('2', 'Daily Wire Service')]],
    ['hardly a word stands beside it', [about({ start: 0, end: CLAIM.length - 6 })]],
  ])('is not told from the rest where %s', (_, reports) => {
    expect(partsHere(finding({ reports }), CLAIM)).toEqual([]);
  });

  it('is known of a report, and of evidence that is that report', () => {
    const one = about(shut);
    expect(partsThere(one)).toEqual([{ start: 4, end: 20 }]);
    const same = evidence('1', 'Channel Six', { sentence: one.sentence });
    expect(partsOfEvidence(same, finding({ reports: [one] }))).toEqual(partsThere(one));
    expect(partsOfEvidence(evidence('1', 'Channel Six'), finding({ reports: [one] }))).toEqual([]);
  });
});
