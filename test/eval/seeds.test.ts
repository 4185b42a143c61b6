import { beforeAll, describe, expect, it } from 'vitest';
import { readGold, readPages, type Gold, type Page } from './gold.ts';
import { earliestWithoutTime, scoreClaims } from './score-claims.ts';
import { scoreAttributions, scorePairs, wronglySame } from './score-pairs.ts';

/** Figures of `npm run eval` that a change may raise and may not lower. */
const FLOOR = {
  pairPrecision: 0.95,
  pairRecall: 0.6,
  first: 31,
  confirmed: 28,
  attributionPrecision: 0.97,
  attributionRecall: 0.97,
};

describe('the seeds, each read as the page', () => {
  let gold: Gold;
  let pages: ReadonlyMap<string, Page>;
  beforeAll(async () => {
    gold = readGold();
    pages = await readPages(gold);
  });

  it('match as the same claim what the gold says is one', () => {
    const { precision, recall } = scorePairs(gold, pages);
    expect(precision).toBeGreaterThanOrEqual(FLOOR.pairPrecision);
    expect(recall).toBeGreaterThanOrEqual(FLOOR.pairRecall);
  });

  it('never match what only looks alike', () => {
    expect(wronglySame(gold, pages)).toEqual([]);
  });

  it('say who was first and who confirmed', () => {
    const claims = scoreClaims(gold, pages);
    const right = (of: 'first' | 'confirmed') =>
      claims.filter((one) => one[of].length === 0).length;
    expect(right('first')).toBeGreaterThanOrEqual(FLOOR.first);
    expect(right('confirmed')).toBeGreaterThanOrEqual(FLOOR.confirmed);
  });

  it('name nobody first for a time that is not known', () => {
    expect(earliestWithoutTime(pages)).toEqual([]);
  });

  it('credit whom the gold credits', () => {
    const { precision, recall } = scoreAttributions(gold, pages);
    expect(precision).toBeGreaterThanOrEqual(FLOOR.attributionPrecision);
    expect(recall).toBeGreaterThanOrEqual(FLOOR.attributionRecall);
  });
});
