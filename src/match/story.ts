import { STORY } from '../tuning.ts';
import type { Match, Tier } from '../types.ts';

/** A comparison with a corpus sentence, be it a match or not. */
export type Weighed = Omit<Match, 'tier'> & {
  readonly tier: Tier | null;
  /** Score of clauses that agree where the sentences do not. */
  readonly clause: number | null;
};

interface Compared {
  readonly match: Weighed;
}

/**
 * Keeps the matches of a page's sentences. An article that surely shares several
 * claims with the page tells the same story: there, sentences of which a clause
 * agrees may state one claim. `found` holds what each sentence was compared with.
 */
export function matchesOf<T extends Compared>(
  found: readonly (readonly T[])[],
): (T & { readonly match: Match })[][] {
  const story = sameStory(found);
  return found.map((some) =>
    some.flatMap((one) => {
      const match = heard(one.match, story);
      return match ? [{ ...one, match }] : [];
    }),
  );
}

function heard(match: Weighed, story: ReadonlySet<string>): Match | null {
  const { tier, clause } = match;
  if (tier !== null) return { ...match, tier };
  if (clause === null || !story.has(match.article)) return null;
  return { ...match, tier: 'possible', score: clause };
}

/** The articles in which enough of the page's sentences stand. */
function sameStory(found: readonly (readonly Compared[])[]): ReadonlySet<string> {
  const shared = new Map<string, number>();
  for (const some of found) {
    const sure = some.filter(({ match }) => match.tier === 'same');
    for (const id of new Set(sure.map(({ match }) => match.article))) {
      shared.set(id, (shared.get(id) ?? 0) + 1);
    }
  }
  return new Set([...shared].flatMap(([id, count]) => (count >= STORY.leastShared ? [id] : [])));
}
