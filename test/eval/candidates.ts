/**
 * Where the index ranks what the matcher then accepts, on the seeds:
 *
 *   npm run eval:candidates
 *
 * Prints rank and score of the accepted candidates and what each floor costs.
 */
import { addDocuments } from '../../src/engine.ts';
import { MemoryArticles } from '../../src/corpus/memory.ts';
import { lookUp } from '../../src/index/look-up.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { compare } from '../../src/match/compare.ts';
import { analyse } from '../../src/text/analyse.ts';
import { seeds } from './gold.ts';

const LIMIT = 60;
const corpus = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
const sentences = (await addDocuments(seeds(), corpus)).flatMap(({ id, sentences }) =>
  sentences.map(({ index, text }) => ({ key: `${id}:${index}`, analysis: analyse(text) })),
);
const analyses = new Map(sentences.map(({ key, analysis }) => [key, analysis]));
const found = await lookUp(
  corpus.index,
  sentences.map((one) => one.analysis),
  LIMIT,
);
const candidates = found.flatMap((some, at) =>
  some.map(({ article, sentence, score }, rank) => {
    const here = sentences[at]!;
    const key = `${article}:${sentence}`;
    const accepted = key !== here.key && compare(here.analysis, analyses.get(key)!).tier !== null;
    return { rank, score, accepted };
  }),
);
const accepted = candidates.filter((one) => one.accepted);
const least = Math.min(...accepted.map((one) => one.score));
const last = Math.max(...accepted.map((one) => one.rank));
console.log(`${accepted.length} accepted; lowest rank ${last}, lowest score ${least.toFixed(3)}`);
for (const floor of [0, 0.06, 0.08, 0.1, 0.15]) {
  const kept = candidates.filter((one) => one.score >= floor);
  const lost = accepted.filter((one) => one.score < floor).length;
  const each = (kept.length / sentences.length).toFixed(1);
  console.log(`floor ${floor.toFixed(2)}: ${each} compared for a sentence, ${lost} accepted lost`);
}
