/**
 * Writes src/text/idf-prior.ts: how rare the common stems are in the tune half
 * of the shared articles. Aggregate counts only. `node test/run.mjs test/train/idf-prior.ts`
 */
import { writeFileSync } from 'node:fs';
import { grouped } from '../../extension/grouped.ts';
import { analyse } from '../../src/text/analyse.ts';
import { halfOf, plainSentences, readRows, type ArticleRow } from './data.ts';

const STEMS = 2750;
const STEP = 0.2;

const counts = new Map<string, number>();
let sentences = 0;
for (const article of readRows<ArticleRow>('articles-2012-2016')) {
  if (halfOf(article.id) !== 'tune') continue;
  for (const sentence of plainSentences(article.text)) {
    sentences += 1;
    for (const term of analyse(sentence).terms.keys())
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}

const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, STEMS);
const stems = common.map(([stem]) => stem).sort();
const levelOf = (stem: string) => Math.round(Math.log(sentences / counts.get(stem)!) / STEP);
const levels = [...grouped(stems, levelOf)].sort(([a], [b]) => a - b);
const least = common.at(-1)?.[1] ?? 1;
const rare = [...counts.values()].filter((count) => count <= least);
const mean = Math.log(sentences / (rare.reduce((sum, n) => sum + n, 0) / rare.length));

/** Sorted words, each as the length that it shares with the one before (A: 0) and its rest: a sixth fewer bytes after gzip. */
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const last = words[i - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === last[shared]) shared += 1;
      return String.fromCharCode('A'.charCodeAt(0) + shared) + word.slice(shared);
    })
    .join('');
}

const coded = levels.map(
  ([level, some]) => String.fromCharCode('0'.charCodeAt(0) + level) + frontCoded(some),
);

writeFileSync(
  'src/text/idf-prior.ts',
  `/**
 * How rare the ${STEMS} commonest stems are among ${sentences} sentences of news (2012 to 2016).
 * Written by test/train/idf-prior.ts; do not edit.
 */

/** ln(sentences / sentences with the stem) is a level times this. */
export const IDF_STEP = ${STEP};

/** The level of a stem that is not among them. */
export const RARE_LEVEL = ${Math.round(mean / STEP)};

/** The stems of each level: a character as many places after "0", then in order each as a capital (A: none) for the letters it shares with the one before, and the rest. */
export const IDF_STEMS =
  '${coded.join(' ')}';
`,
);
console.log({ sentences, stems: counts.size, least, rare: mean, levels: levels.length });
