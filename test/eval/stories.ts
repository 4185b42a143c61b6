/**
 * Prints sentence pairs that are `same` only because their articles tell one
 * story, for a reader to judge: a shared phrase, or clauses that agree. From
 * article pairs of the tune half that share three reused sentences or more.
 *
 *   npm run eval:stories [phrase|clause]
 */
import { compareIfAlike } from '../../src/match/compare.ts';
import { hearPhrases } from '../../src/match/story.ts';
import { halfOf, plainSentences, readRows, type ArticleRow, type ReuseRow } from '../train/data.ts';
import { read } from '../train/examples.ts';
import { STORY } from '../../src/tuning.ts';

const STORIES = 140;
const SHOWN = 30;
/** Fewer words are a heading. */
const LEAST_WORDS = 6;

interface Raised {
  readonly by: 'phrase' | 'clause';
  readonly a: string;
  readonly b: string;
}

function stories(): [string, string][] {
  const articles = new Map(readRows<ArticleRow>('articles-2012-2016').map((one) => [one.id, one]));
  const shared = new Map<string, number>();
  for (const { a_doc: a, b_doc: b } of readRows<ReuseRow>('reuse-pairs.silver')) {
    if (halfOf(a) === 'tune') shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const pairs = [...shared].flatMap(([key, count]): [string, string][] => {
    const [a, b] = key.split(' ').map((id) => articles.get(id));
    return count >= STORY.leastShared && a && b && a.outlet !== b.outlet ? [[a.text, b.text]] : [];
  });
  const step = Math.max(1, Math.floor(pairs.length / STORIES));
  return pairs.filter((_, at) => at % step === 0);
}

const sentences = (text: string) =>
  plainSentences(text)
    .map(read)
    .filter(({ tokens }) => tokens.length >= LEAST_WORDS);

/** What the story alone makes the same, between a page and one article. */
function raised([page, article]: [string, string]): Raised[] {
  const [mine, others] = [sentences(page), sentences(article)];
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

const all = stories().flatMap(raised);
for (const by of ['phrase', 'clause'] as const) {
  const some = all.filter((one) => one.by === by);
  console.log(`\n${by}: ${some.length}`);
  if (process.argv[2] && process.argv[2] !== by) continue;
  const step = Math.max(1, Math.floor(some.length / SHOWN));
  for (const { a, b } of some.filter((_, at) => at % step === 0).slice(0, SHOWN)) {
    console.log(`\n  ${a}\n  ${b}`);
  }
}
