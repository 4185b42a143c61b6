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
