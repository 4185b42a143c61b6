/**
 * How much of a headline's longer words an article's text holds, for its own
 * headline and for one of another article: the ground of
 * `HEADLINE_SHARED_WORDS`. `node test/run.mjs test/train/headlines.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sharedWords } from '../../src/corpus/headline.ts';

const FILE = '../shared/data/articles-2012-2016.jsonl.gz';
const SAMPLE = 2_000;

function articles(): { title: string; text: string }[] {
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').split('\n').filter(Boolean);
  const step = Math.floor(lines.length / SAMPLE);
  return lines
    .filter((_, at) => at % step === 0)
    .map((line) => JSON.parse(line) as { title: string; text: string });
}

function print(name: string, shares: readonly number[]): void {
  const sorted = [...shares].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(2);
  const above = [0.4, 0.5, 0.6, 0.7].map((limit) => {
    const kept = sorted.filter((share) => share >= limit).length / sorted.length;
    return `>= ${limit}: ${(100 * kept).toFixed(1)} %`;
  });
  console.log(`${name}: p10 ${at(0.1)}, median ${at(0.5)}, p90 ${at(0.9)}; ${above.join(', ')}`);
}

if (!existsSync(FILE)) console.log(`${FILE} is not here: nothing to measure.`);
else {
  const sample = articles();
  print(
    'own headline',
    sample.map(({ title, text }) => sharedWords(title, text.replace(title, ''))),
  );
  print(
    'headline of another article',
    sample.map(({ text }, at) => sharedWords(sample[(at + 7) % sample.length]?.title ?? '', text)),
  );
}
