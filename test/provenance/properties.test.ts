import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Article, Finding } from '../../src/types.ts';
import { article, credit, report } from './build.ts';
import { CLAIM, corpora, find, KINDS, NEWSROOMS, outletsIn, without } from './corpora.ts';
import { slowFirst } from './oracle.ts';

const decision = ({ firstReported: { outlet, basis, reason } }: Finding) =>
  [outlet, basis, reason].join(' / ');

describe('for any corpus', () => {
  it('the slow and obvious way finds the same first', () => {
    fc.assert(
      fc.property(corpora, (articles) => {
        const { outlet, basis } = find(articles).firstReported;
        expect([outlet, basis]).toEqual(slowFirst(articles));
      }),
      { numRuns: 500 },
    );
  });

  it('a copy adds no origin', () => {
    fc.assert(
      fc.property(corpora, fc.nat(), (articles, pick) => {
        const copied = articles[pick % articles.length]!;
        const copy = { ...copied, id: 'copy', outlet: 'The Seattle Times' };
        expect(find([...articles, copy]).origins).toBe(find(articles).origins);
      }),
    );
  });

  it('the order of the corpus is of no matter', () => {
    const orders = corpora.chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray(articles, { minLength: articles.length }),
      ),
    );
    fc.assert(
      fc.property(orders, ([articles, shuffled]) => {
        const page = articles[0]!;
        const reports = (all: readonly Article[]) => all.map((one) => report(one));
        expect(resolve(page, 0, reports(shuffled))).toEqual(resolve(page, 0, reports(articles)));
      }),
    );
  });

  it('one more article that credits X makes nobody but X, or whom X credits, first', () => {
    const kinds = fc.constantFrom(...KINDS);
    fc.assert(
      fc.property(corpora, fc.constantFrom(...NEWSROOMS), kinds, (articles, outlet, kind) => {
        const before = find(articles).firstReported.outlet;
        const late = article('late', { outlet: 'Axios' }, [CLAIM, credit(kind, outlet)]);
        const after = find([...articles, late]).firstReported.outlet;
        const credited = new Set([before, outlet, null]);
        for (const name of credited) {
          const own = articles.find((one) => one.newsroom === name);
          own?.sentences[0]?.attributions.forEach((one) => credited.add(one.outlet));
        }
        expect([...credited]).toContain(after);
      }),
    );
  });

  it('without its evidence a decision is another', () => {
    fc.assert(
      fc.property(corpora, (articles) => {
        const found = find(articles);
        if (found.firstReported.outlet === null) return;
        const { evidence } = found.firstReported;
        expect(evidence.length).toBeGreaterThan(0);
        const left = articles.flatMap((one) => without(one, evidence));
        if (left.length > 0) expect(decision(find(left))).not.toBe(decision(found));
      }),
    );
  });

  it('every outlet that is named stands in the evidence', () => {
    fc.assert(
      fc.property(corpora, (articles) => {
        const { firstReported: first, confirmedBy } = find(articles);
        const known = new Set(articles.flatMap((one) => [one.newsroom, ...outletsIn(one)]));
        const named = first.evidence.flatMap((one) => [one.outlet, one.newsroom]);
        if (first.outlet !== null) expect(named).toContain(first.outlet);
        for (const name of [...first.alsoCredited, ...first.candidates]) {
          expect(known).toContain(name);
        }
        for (const { outlet, evidence } of confirmedBy) {
          expect(evidence.map((one) => one.outlet)).toContain(outlet);
        }
      }),
    );
  });
});
