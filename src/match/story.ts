import { STORY } from '../tuning.ts';
import type { Match, Tier } from '../types.ts';

/** A comparison with a corpus sentence, be it a match or not. */
export type Weighed = Omit<Match, 'tier'> & {
  readonly tier: Tier | null;
  /** Score of clauses that agree where the sentences do not. */
  readonly clause: number | null;
  /** Both quote the same phrase. */
  readonly phrase: boolean;
};

interface Compared {
  readonly match: Weighed;
}

/**
 * The articles that surely share several claims with the page: they tell the
 * same story, and what is alike in them is more than alike. `found` holds what
 * each sentence of the page was compared with.
 */
export function sameStory(found: readonly (readonly Compared[])[]): ReadonlySet<string> {
  const shared = new Map<string, number>();
  for (const some of found) {
    const sure = some.filter(({ match }) => match.tier === 'same');
    for (const id of new Set(sure.map(({ match }) => match.article))) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return new Set([...shared].flatMap(([id, count]) => (count >= STORY.leastShared ? [id] : [])));
}

/** The score of two sentences that alone share a quoted phrase in one story: as likely as not. */
const PHRASE = 0.5;

/**
 * Lets a shared phrase count as a clause that agrees, where in both articles
 * only these two sentences share it: what is repeated is a catchword.
 */
export function hearPhrases<T extends Compared>(found: readonly (readonly T[])[]): T[][] {
  const met = new Map<string, number>();
  const meet = (key: string): void => void met.set(key, (met.get(key) ?? 0) + 1);
  found.forEach((some, at) => {
    for (const { match } of some) if (match.phrase) keysOf(match, at).forEach(meet);
  });
  return found.map((some, at) =>
    some.map((one) => {
      const { match } = one;
      const lone = match.phrase && keysOf(match, at).every((key) => met.get(key) === 1);
      if (!lone) return one;
      return { ...one, match: { ...match, clause: Math.max(match.clause ?? 0, PHRASE) } };
    }),
  );
}

const keysOf = ({ article, sentence }: Weighed, at: number): string[] => [
  `${article} here ${at}`,
  `${article} there ${sentence}`,
];
