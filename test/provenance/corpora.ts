/** Corpora at random, for the properties that hold for any. */
import fc from 'fast-check';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Article, Attribution, Evidence, Finding } from '../../src/types.ts';
import { article, at, credit, report } from './build.ts';

/** Newsrooms of different owners, so that each can be an origin. */
export const NEWSROOMS = [
  'Reuters',
  'CNN',
  'The Guardian',
  'Politico',
  'NPR',
  'The New York Times',
];
export const KINDS = ['first-reported', 'told', 'reported', 'no-comment'] as const;
export const CLAIM = 'The ferry company hid the cracks in its oldest ship for three years.';

const credits = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), outlet: fc.constantFrom(...NEWSROOMS) }),
  { maxLength: 2 },
);
const day = fc.option(fc.constantFrom('2024-05-06', '2024-05-07', '2024-05-08'));

/** Up to six newsrooms that report one claim, with whom they credit and when. */
export const corpora = fc
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
export const wildCorpora = fc
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
export const tiers = fc.array(fc.constantFrom('same' as const, 'possible' as const), {
  minLength: 6,
  maxLength: 6,
});

type Tiers = readonly ('same' | 'possible')[];

export function find(articles: readonly Article[], tiers: Tiers = []): Finding {
  return resolve(
    articles[0]!,
    0,
    articles.map((one) => report(one, 0, { tier: tiers[Number(one.id)] ?? 'same' })),
  );
}

export function outletsIn({ sentences }: Article): (string | null)[] {
  return sentences.flatMap((one) => one.attributions.map(({ outlet }) => outlet));
}

/** The article without the credits that are evidence, or nothing where its time alone is. */
export function without(one: Article, evidence: readonly Evidence[]): Article[] {
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
