import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Article, Attribution, Evidence, Finding } from '../../src/types.ts';
import { article, at, credit, report } from './build.ts';
import { slowFirst } from './oracle.ts';

/** Newsrooms of different owners, so that each can be an origin. */
const NEWSROOMS = ['Reuters', 'CNN', 'The Guardian', 'Politico', 'NPR', 'The New York Times'];
const KINDS = ['first-reported', 'told', 'reported', 'no-comment'] as const;
const CLAIM = 'The ferry company hid the cracks in its oldest ship for three years.';

const credits = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), outlet: fc.constantFrom(...NEWSROOMS) }),
  { maxLength: 2 },
);
const day = fc.option(fc.constantFrom('2024-05-06', '2024-05-07', '2024-05-08'));

/** Up to six newsrooms that report one claim, with whom they credit and when. */
const corpora = fc
  .array(fc.record({ newsroom: fc.constantFrom(...NEWSROOMS), credits, day }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => [...new Map(all.map((one) => [one.newsroom, one])).values()])
  .map((all) =>
    all.map((one, id) =>
      article(`${id}`, { outlet: one.newsroom, published: one.day === null ? null : at(one.day) }, [
        CLAIM,
        ...one.credits.map(({ kind, outlet }) => credit(kind, outlet)),
      ]),
    ),
  );

function find(articles: readonly Article[]): Finding {
  return resolve(
    articles[0]!,
    0,
    articles.map((one) => report(one)),
  );
}

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

function outletsIn({ sentences }: Article): (string | null)[] {
  return sentences.flatMap((one) => one.attributions.map(({ outlet }) => outlet));
}

/** The article without the credits that are evidence, or nothing where its time alone is. */
function without(one: Article, evidence: readonly Evidence[]): Article[] {
  const mine = evidence.filter((each) => each.article === one.id);
  if (mine.some((each) => each.kind === null)) return [];
  const gone = (credit: Attribution) =>
    mine.some((each) => each.kind === credit.kind && each.outlet === credit.outlet);
  const sentences = one.sentences.map((sentence) => ({
    ...sentence,
    attributions: sentence.attributions.filter((credit) => !gone(credit)),
  }));
  return [{ ...one, sentences }];
}
