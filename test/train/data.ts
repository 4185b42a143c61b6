/**
 * Reads the shared data, which is not part of the project, and splits it by a
 * hash into the half that we tune on and the half that we report on.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const DATA = resolve('../shared/data');

export interface ArticleRow {
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

export interface PairRow {
  readonly a: string;
  readonly b: string;
}

export interface ParaphraseRow extends PairRow {
  readonly label: 0 | 1;
}

export interface ReuseRow extends PairRow {
  readonly kind: 'partial' | 'contained' | 'near_dup' | 'identical';
  readonly both_quoted: boolean;
  readonly containment3: number;
  readonly a_doc: string;
  readonly b_doc: string;
}

export type Half = 'tune' | 'report';

/** The half that a key belongs to; the same for ever. */
export function halfOf(key: string): Half {
  return (createHash('sha256').update(key).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'report';
}

/** The rows of `../shared/data/<name>.jsonl.gz`; ends the process with one clear line when it is absent. */
export function readRows<T>(name: string): T[] {
  const file = resolve(DATA, `${name}.jsonl.gz`);
  if (!existsSync(file)) {
    console.error(`${file} is absent: this script needs the shared data beside the project.`);
    process.exit(2);
  }
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const MARKS =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St|Sgt|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.)\s*$/u;

/** Sentences of a running text, cut plainly: enough to count words and to mine pairs from. */
export function plainSentences(text: string): string[] {
  const found: string[] = [];
  for (const paragraph of text.split(/\n+/)) {
    let open = '';
    for (const { segment } of SEGMENTER.segment(paragraph)) {
      open += segment;
      if (MARKS.test(open)) continue;
      if (open.trim()) found.push(open.trim());
      open = '';
    }
    if (open.trim()) found.push(open.trim());
  }
  return found;
}
