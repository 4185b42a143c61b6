/**
 * Prints sentence pairs that are `same` only because their articles tell one
 * story, for a reader to judge: a shared phrase, or clauses that agree. From
 * article pairs of the tune half that share three reused sentences or more.
 *
 *   npm run eval:stories [phrase|clause]
 */
import { compareIfAlike } from '../../src/match/compare.ts';
import { hearPhrases } from '../../src/match/story.ts';
import { sentencesOf, storyPairs, type StoryPair } from '../train/story-pairs.ts';

const STORIES = 140;
const SHOWN = 30;

interface Raised {
  readonly by: 'phrase' | 'clause';
  readonly a: string;
  readonly b: string;
}

/** What the story alone makes the same, between a page and one article. */
function raised({ page, article }: StoryPair): Raised[] {
  const [mine, others] = [sentencesOf(page), sentencesOf(article)];
  const found = mine.map((here) =>
    others.flatMap((there, sentence) => {
      const compared = compareIfAlike(here, there);
      return compared ? [{ there, match: { article: '', sentence, ...compared } }] : [];
    }),
  );
  return hearPhrases(found).flatMap((some, at) =>
    some.flatMap(({ there, match }): Raised[] => {
      if (match.tier !== null || match.clause === null || match.differences.length > 0) return [];
      return [{ by: match.phrase ? 'phrase' : 'clause', a: mine[at]?.text ?? '', b: there.text }];
    }),
  );
}

const all = storyPairs(STORIES).flatMap(raised);
for (const by of ['phrase', 'clause'] as const) {
  const some = all.filter((one) => one.by === by);
  console.log(`\n${by}: ${some.length}`);
  if (process.argv[2] && process.argv[2] !== by) continue;
  const step = Math.max(1, Math.floor(some.length / SHOWN));
  for (const { a, b } of some.filter((_, at) => at % step === 0).slice(0, SHOWN)) {
    console.log(`\n  ${a}\n  ${b}`);
  }
}
