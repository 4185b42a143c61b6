/** Scores which sentences the engine takes for one claim, and which credits it finds. */
import { keyOf, type Gold, type Page } from './gold.ts';

export interface Score {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

type Pages = ReadonlyMap<string, Page>;

/** Sets of keys: what was found, what should be, and what may be either. */
export function score(
  found: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  optional: ReadonlySet<string>,
): Score {
  const right = [...found].filter((one) => wanted.has(one)).length;
  const wrong = [...found].filter((one) => !wanted.has(one) && !optional.has(one)).sort();
  const missed = [...wanted].filter((one) => !found.has(one)).sort();
  return {
    right,
    wrong,
    missed,
    precision: right / Math.max(1, right + wrong.length),
    recall: right / Math.max(1, wanted.size),
  };
}

/** Pairs of sentences of different newsrooms that are taken for the `same` claim. */
export function scorePairs(gold: Gold, pages: Pages): Score {
  const newsroom = (key: string) => pages.get(key.slice(0, 3))?.newsroom;
  const apart = ([a, b]: readonly [string, string]) => newsroom(a) !== newsroom(b);
  const wanted = new Set<string>();
  const optional = new Set(
    gold.optionalPairs.map(({ a, b }) => pairKey(keyOf(a, pages), keyOf(b, pages))),
  );
  for (const { reports } of gold.claims) {
    for (const a of reports) {
      for (const b of reports) {
        const pair = [keyOf(a, pages), keyOf(b, pages)] as const;
        const into = a.optional || b.optional ? optional : wanted;
        if (apart(pair)) into.add(pairKey(...pair));
      }
    }
  }
  for (const key of optional) wanted.delete(key);
  const found = new Set(
    samePairs(pages)
      .filter(apart)
      .map((pair) => pairKey(...pair)),
  );
  return score(found, wanted, optional);
}

/** The pairs of the gold that look alike and are not, but are taken for the same. */
export function wronglySame(gold: Gold, pages: Pages): string[] {
  const found = new Set(samePairs(pages).map((pair) => pairKey(...pair)));
  return gold.different
    .filter(({ a, b }) => found.has(pairKey(keyOf(a, pages), keyOf(b, pages))))
    .map(({ why }) => why);
}

/** Credits: seed and sentence, outlet, kind. */
export function scoreAttributions(gold: Gold, pages: Pages): Score {
  const wanted = new Set<string>();
  const optional = new Set<string>();
  for (const one of gold.attributions) {
    const key = `${keyOf(one, pages)} ${one.outlet} ${one.kind}`;
    (one.optional ? optional : wanted).add(key);
  }
  const found = [...pages.values()].flatMap(({ seed, sentences }) =>
    sentences.flatMap(({ index, attributions }) =>
      attributions
        .filter((one) => !one.quoted)
        .map(({ outlet, kind }) => `${seed}:${index} ${outlet} ${kind}`),
    ),
  );
  return score(new Set(found), wanted, optional);
}

function samePairs(pages: Pages): (readonly [string, string])[] {
  return [...pages.values()].flatMap(({ seed, sentences }) =>
    sentences.flatMap(({ index, finding }) =>
      (finding?.reports ?? [])
        .filter(({ tier }) => tier === 'same')
        .map((one) => [`${seed}:${index}`, `${one.article}:${one.sentence.index}`] as const),
    ),
  );
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' = ');
}
