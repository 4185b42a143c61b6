import { findQuotations } from '../text/quotations.ts';
import { tokenise } from '../text/tokens.ts';
import { PROVENANCE } from '../tuning.ts';
import type { Article } from '../types.ts';

/** Tells whether two articles are one text; may remember what it has read. */
export type SameText = (a: Article, b: Article) => boolean;

/** The narrated words of an article; a quotation, which anyone may carry, is one null. */
type Narration = readonly (string | null)[];

/**
 * A `SameText` that reads every article once. Two texts are one when the
 * passages that they share word for word fill most of the shorter: greedy
 * string tiling (Wise 1993), which METER (Clough et al. 2002) used for agency
 * copy in newspapers. Whole-document similarity misses a copy that an editor cut.
 */
export function textComparer(): SameText {
  const narrations = new Map<Article, Narration>();
  const answers = new Map<string, boolean>();
  const read = (article: Article): Narration => {
    const known = narrations.get(article) ?? narrate(article);
    narrations.set(article, known);
    return known;
  };
  return (a, b) => {
    if (a === b || (a.url !== null && a.url === b.url)) return true;
    const key = [a.id, b.id].sort().join('\n');
    const answer = answers.get(key) ?? isCopy(read(a), read(b));
    answers.set(key, answer);
    return answer;
  };
}

function narrate(article: Article): Narration {
  const words: (string | null)[] = [];
  for (const { text, kind } of article.sentences) {
    if (kind === 'caption' || kind === 'furniture') continue;
    const quotations = findQuotations(text);
    for (const token of tokenise(text)) {
      const quoted = quotations.some((one) => one.start <= token.start && token.end <= one.end);
      if (!quoted) words.push(token.word);
      else if (words.at(-1) !== null) words.push(null);
    }
  }
  return words;
}

function isCopy(a: Narration, b: Narration): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = sharedWords(short, long);
  const narrated = short.filter((word) => word !== null).length;
  return shared >= PROVENANCE.copyWords && shared >= PROVENANCE.copyShare * narrated;
}

/** How many words of `short` stand in runs that `long` has too. */
export function sharedWords(short: Narration, long: Narration): number {
  const places = runPlaces(long);
  let shared = 0;
  for (let at = 0; at + PROVENANCE.copyRun <= short.length;) {
    const length = longestRun(short, at, long, places.get(runKey(short, at) ?? '') ?? []);
    shared += length;
    at += Math.max(length, 1);
  }
  return shared;
}

function runPlaces(words: Narration): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + PROVENANCE.copyRun <= words.length; at += 1) {
    const key = runKey(words, at);
    if (key === null) continue;
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function runKey(words: Narration, at: number): string | null {
  const run = words.slice(at, at + PROVENANCE.copyRun);
  return run.includes(null) ? null : run.join(' ');
}

function longestRun(
  short: Narration,
  at: number,
  long: Narration,
  places: readonly number[],
): number {
  let longest = 0;
  for (const place of places) {
    let length = PROVENANCE.copyRun;
    for (let word = short[at + length]; word && word === long[place + length];) {
      length += 1;
      word = short[at + length];
    }
    longest = Math.max(longest, length);
  }
  return longest;
}
