/** How well the score is graded over its whole range: on pairs graded by hand, and between classes of pairs. */
import { readFileSync } from 'node:fs';
import { compare } from '../../src/match/compare.ts';
import { halfOf, plainSentences, readRows, type ArticleRow, type Half } from '../train/data.ts';
import { pairsOf, read } from '../train/examples.ts';
import { areaUnderCurve } from '../train/measures.ts';

interface Graded {
  readonly a: string;
  readonly b: string;
  /** 0 unrelated, 2 one topic, 5 the same. */
  readonly grade: number;
}

const scoreOf = ({ a, b }: Pick<Graded, 'a' | 'b'>): number => compare(read(a), read(b)).score;

/** Spearman's rank correlation of the score with the grades of test/gold/graded.jsonl. */
export function gradedCorrelation(): number {
  const lines = readFileSync('test/gold/graded.jsonl', 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Graded);
  return correlation(ranks(rows.map(scoreOf)), ranks(rows.map(({ grade }) => grade)));
}

/** The mean rank of each value; equal values share theirs. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function correlation(one: readonly number[], two: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [middle, other] = [mean(one), mean(two)];
  const product = (a: readonly number[], b: readonly number[], p: number, q: number): number =>
    a.reduce((sum, x, at) => sum + (x - p) * ((b[at] ?? 0) - q), 0);
  const spread = product(one, one, middle, middle) * product(two, two, other, other);
  return product(one, two, middle, other) / Math.sqrt(spread);
}

export interface ClassScores {
  readonly name: string;
  /** Score that a tenth, half and nine tenths of the class stay below. */
  readonly tenth: number;
  readonly median: number;
  readonly ninth: number;
  /** Chance that a pair of this class scores above one of the class before; 1 for the first. */
  readonly above: number;
}

/** Scores of classes of pairs that are more and more alike, in that order. */
export function classScores(half: Half): ClassScores[] {
  const classes = classesOf(half);
  return classes.map(({ name, scores }, at) => {
    const sorted = [...scores].sort((a, b) => a - b);
    const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    const before = classes[at - 1]?.scores ?? [];
    const rows = [
      ...scores.map((score) => ({ score, y: 1 as const })),
      ...before.map((score) => ({ score, y: 0 as const })),
    ];
    const above = before.length > 0 ? areaUnderCurve(rows) : 1;
    return { name, tenth: quantile(0.1), median: quantile(0.5), ninth: quantile(0.9), above };
  });
}

/** Articles that unrelated and neighbouring sentences are taken from. */
const ARTICLES = 600;

function classesOf(half: Half): { name: string; scores: number[] }[] {
  const texts = readRows<ArticleRow>('articles-2012-2016')
    .filter(({ id }) => halfOf(id) === half)
    .slice(0, ARTICLES)
    .map(({ text }) => plainSentences(text).filter((one) => one.length > 40 && one.length < 300))
    .filter(({ length }) => length > 8);
  const pairs = pairsOf(half);
  const kind = (name: string, y: 0 | 1) => pairs.filter((one) => one.kind === name && one.y === y);
  const pair = (a: string | undefined, b: string | undefined) => ({ a: a ?? '', b: b ?? '' });
  return [
    { name: 'unrelated', rows: texts.map((text, at) => pair(text[4], texts[at + 1]?.[6])) },
    { name: 'neighbours', rows: texts.map((text) => pair(text[4], text[5])) },
    { name: 'look-alikes', rows: kind('look-alike', 0) },
    { name: 'paraphrase, no', rows: kind('paraphrase', 0) },
    { name: 'paraphrase, yes', rows: kind('paraphrase', 1) },
    { name: 'near duplicates', rows: kind('near_dup', 1) },
  ].map(({ name, rows }) => ({ name, scores: rows.map(scoreOf) }));
}
