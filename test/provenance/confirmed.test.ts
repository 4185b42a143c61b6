import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Article, Finding } from '../../src/types.ts';
import { article, at, credit, report, type Line } from './build.ts';

const CLAIM = 'The draft report says that the ferry company hid the cracks for three years.';
const REVIEWED: Line = [
  'NBC News has reviewed the draft report and confirmed details in the Times story.',
  credit('confirmed', 'NBC News', { scope: 'article', cue: { start: 0, end: 54 } }),
];
const SCOOP: Line = [
  'The New York Times first reported the details of the draft report.',
  credit('first-reported', 'The New York Times', { scope: 'article' }),
];

function find(page: Article, ...others: readonly Article[]): Finding {
  return resolve(
    page,
    0,
    [page, ...others].map((one) => report(one)),
  );
}
const names = (finding: Finding) => finding.confirmedBy.map((one) => one.outlet);
const times = (line: string) => article('t', { outlet: 'The New York Times' }, line);

describe('an article-wide confirmation', () => {
  const nbc = (...claim: readonly [Line, ...Line[]]) =>
    article('n', { outlet: 'NBC News' }, ...claim, SCOOP, REVIEWED);

  it('covers what is in the document that was reviewed', () => {
    const found = find(nbc(CLAIM), times(CLAIM));
    expect(found.firstReported.outlet).toBe('The New York Times');
    expect(names(found)).toEqual(['NBC News']);
    expect(found.origins).toBe(2);
  });

  it('covers a detail that another credits to the confirmed story', () => {
    const claim = 'The captain told two mates that the cracks did not matter.';
    const cnn = article('c', { outlet: 'CNN' }, [claim, credit('reported', 'The New York Times')]);
    expect(names(find(nbc(claim), cnn))).toEqual(['NBC News']);
  });

  it('does not cover what a spokeswoman told another outlet', () => {
    const claim: Line = [
      'The draft report is full of errors, a spokeswoman told the Times.',
      credit('told', 'The New York Times'),
    ];
    const found = find(nbc(claim), article('c', { outlet: 'CNN' }, claim));
    expect(found.firstReported).toMatchObject({ outlet: 'The New York Times', reason: 'told' });
    expect(names(found)).toEqual([]);
  });

  it('does not cover the background that nobody credits', () => {
    const claim = 'The ferry left service last summer.';
    expect(names(find(nbc(claim), article('c', { outlet: 'CNN' }, claim)))).toEqual([]);
  });

  it('does not cover its own earlier report', () => {
    const claim: Line = [CLAIM, credit('reported-earlier', 'NBC News')];
    const found = find(nbc(claim));
    expect(found.firstReported).toMatchObject({ outlet: 'NBC News', earlier: true });
    expect(names(found)).toEqual([]);
  });

  it('makes a detail that nobody else has its own', () => {
    const page = nbc('The ferry company hid a report from its passengers.', CLAIM);
    const found = resolve(page, 1, [report(page, 1)]);
    expect(found.firstReported).toMatchObject({
      outlet: 'NBC News',
      basis: 'earliest-in-corpus',
      reason: 'own-detail',
    });
    expect(names(found)).toEqual([]);
  });

  it('leaves the lead to whom the article credits with the document', () => {
    expect(find(nbc(CLAIM)).firstReported.outlet).toBe('The New York Times');
  });

  it('is itself the statement of the newsroom that makes it', () => {
    const found = find(article('n', { outlet: 'NBC News' }, REVIEWED, SCOOP));
    expect(found.firstReported).toMatchObject({ outlet: 'NBC News', basis: 'credited' });
  });
});

describe('a confirmation in the sentence', () => {
  const first = article('r', { outlet: 'Reuters', published: at('2024-05-06T08:00Z') }, CLAIM);
  const confirming = (...credits: Parameters<typeof credit>[]) =>
    article('c', { outlet: 'CNN', published: at('2024-05-06T12:00Z') }, [
      CLAIM,
      ...credits.map((one) => credit(...one)),
    ]);

  it('counts though nobody is credited', () => {
    const found = find(confirming(['confirmed', 'CNN']), first);
    expect(found.firstReported).toMatchObject({ outlet: 'Reuters', reason: 'earliest' });
    expect(names(found)).toEqual(['CNN']);
    expect(found.reports.find((one) => one.article === 'c')?.role).toBe('confirmed');
  });

  it('counts when officials told the newsroom', () => {
    expect(names(find(confirming(['told', 'CNN']), first))).toEqual(['CNN']);
  });

  it('counts when another newsroom tells of it', () => {
    const found = find(confirming(['confirmed', 'NBC News'], ['reported', 'Reuters']), first);
    expect(names(found)).toEqual(['NBC News']);
  });

  it('does not count when it rests on the outlet that was first', () => {
    const found = find(
      confirming(['confirmed', 'CNN'], ['citing', 'Reuters', { citedBy: 'CNN' }]),
      first,
    );
    expect(names(found)).toEqual([]);
  });

  it('does not count for an outlet of the same owner as the first', () => {
    const msnbc = article('m', { outlet: 'MSNBC' }, [
      CLAIM,
      credit('confirmed', 'MSNBC'),
      credit('reported', 'NBC News'),
    ]);
    const found = find(msnbc);
    expect(found.firstReported.outlet).toBe('NBC News');
    expect(names(found)).toEqual([]);
    expect(found.origins).toBe(1);
  });

  it('does not count for an outlet whose own report only repeats', () => {
    const nbc = article('n', { outlet: 'NBC News' }, [CLAIM, credit('reported', 'Reuters')]);
    const found = find(confirming(['confirmed', 'NBC News'], ['reported', 'Reuters']), first, nbc);
    expect(names(found)).toEqual([]);
  });

  it('is kept apart when the newsroom could not verify it', () => {
    const found = find(confirming(['not-confirmed', 'CNN'], ['reported', 'Reuters']), first);
    expect(names(found)).toEqual([]);
    expect(found.notConfirmedBy).toMatchObject([{ outlet: 'CNN' }]);
  });
});
