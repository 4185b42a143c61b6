import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Finding } from '../../src/types.ts';
import { report } from './build.ts';
import { find, outletsIn, tiers, wildCorpora, without } from './corpora.ts';

describe('for any corpus, with credits of every kind and matches of both tiers', () => {
  it('a copy adds no origin', () => {
    fc.assert(
      fc.property(wildCorpora, fc.nat(), (articles, pick) => {
        const copied = articles[pick % articles.length]!;
        const copy = { ...copied, id: 'copy', outlet: 'The Seattle Times' };
        expect(find([...articles, copy]).origins).toBe(find(articles).origins);
      }),
    );
  });

  it('the order of the corpus is of no matter', () => {
    fc.assert(
      fc.property(wildCorpora, tiers, (articles, tiers) => {
        const reports = articles.map((one) =>
          report(one, 0, { tier: tiers[Number(one.id)] ?? 'same' }),
        );
        const page = articles[0]!;
        expect(resolve(page, 0, reports.toReversed())).toEqual(resolve(page, 0, reports));
      }),
    );
  });

  it('no outlet is named that neither wrote a report nor is credited in one', () => {
    fc.assert(
      fc.property(wildCorpora, tiers, (articles, tiers) => {
        const found = find(articles, tiers);
        const known = new Set(articles.flatMap((one) => [one.newsroom, ...outletsIn(one)]));
        for (const name of namesIn(found)) expect(known).toContain(name);
      }),
    );
  });

  it('who is first, confirmed or could not confirm stands in the evidence for it', () => {
    fc.assert(
      fc.property(wildCorpora, tiers, (articles, tiers) => {
        const { firstReported: first, confirmedBy, notConfirmedBy } = find(articles, tiers);
        const backed = [
          ...(first.outlet === null ? [] : [{ outlet: first.outlet, evidence: first.evidence }]),
          ...confirmedBy,
          ...notConfirmedBy,
        ];
        for (const { outlet, evidence } of backed) {
          expect(evidence.flatMap((one) => [one.outlet, one.newsroom])).toContain(outlet);
        }
      }),
    );
  });

  it('without the evidence of a confirmation nobody confirmed', () => {
    fc.assert(
      fc.property(wildCorpora, tiers, (articles, tiers) => {
        const { confirmedBy } = find(articles, tiers);
        const evidence = confirmedBy.flatMap((one) => one.evidence);
        const left = articles.flatMap((one) => without(one, evidence));
        if (confirmedBy.length === 0 || left.length < articles.length) return;
        const after = find(left, tiers).confirmedBy.map(({ outlet }) => outlet);
        for (const { outlet } of confirmedBy) expect(after).not.toContain(outlet);
      }),
    );
  });
});

/** Every outlet that an answer names. */
function namesIn(found: Finding): string[] {
  const { firstReported: first, repeatedBy } = found;
  const names = [
    first.outlet,
    ...first.alsoCredited,
    ...first.candidates,
    ...[...found.confirmedBy, ...found.notConfirmedBy, ...found.disputedBy].map((o) => o.outlet),
    ...repeatedBy.flatMap(({ newsroom, credits }) => [newsroom, ...credits]),
  ];
  return names.filter((name) => name !== null);
}
