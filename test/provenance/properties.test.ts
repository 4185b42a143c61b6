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

/** Every kind, and what cites another in between. */
const ALL_KINDS = [
  ...KINDS,
  'reported-earlier',
  'obtained',
  'confirmed',
  'not-confirmed',
  'poll',
  'citing',
  'denied',
] as const;
const anyCredits = fc.array(
  fc.record({
    kind: fc.constantFrom(...ALL_KINDS),
    outlet: fc.constantFrom(...NEWSROOMS, null),
    citedBy: fc.constantFrom(...NEWSROOMS, null),
    scope: fc.constantFrom('sentence' as const, 'article' as const),
  }),
  { maxLength: 3 },
);

/** The same with credits of every kind and scope, in the report or in a sentence of its own. */
const wildCorpora = fc
  .array(
    fc.record({ newsroom: fc.constantFrom(...NEWSROOMS), anyCredits, day, apart: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) => [...new Map(all.map((one) => [one.newsroom, one])).values()])
  .map((all) =>
    all.map(({ newsroom, day, apart, ...one }, id) => {
      const made = one.anyCredits.map(({ kind, outlet, citedBy, scope }) =>
        credit(kind, outlet, { citedBy: kind === 'citing' ? citedBy : null, scope }),
      );
      const facts = { outlet: newsroom, published: day === null ? null : at(day) };
      return apart
        ? article(`${id}`, facts, CLAIM, [
            `It took ${newsroom} four weeks to read the report.`,
            ...made,
          ])
        : article(`${id}`, facts, [CLAIM, ...made]);
    }),
  );

/** Some reports only may state the claim. */
const tiers = fc.array(fc.constantFrom('same' as const, 'possible' as const), {
  minLength: 6,
  maxLength: 6,
});

type Tiers = readonly ('same' | 'possible')[];

function find(articles: readonly Article[], tiers: Tiers = []): Finding {
  return resolve(
    articles[0]!,
    0,
    articles.map((one) => report(one, 0, { tier: tiers[Number(one.id)] ?? 'same' })),
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
