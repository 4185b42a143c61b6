import { findQuotations } from '../text/quotations.ts';
import { PROVENANCE } from '../tuning.ts';
import type { Article } from '../types.ts';

/** Tells whether two articles are one text; may remember what it has read. */
export type SameText = (a: Article, b: Article) => boolean;

/** The narrated words of an article as numbers; a quotation, which anyone may carry, is one BREAK. */
interface Narration {
  readonly words: readonly number[];
  readonly narrated: number;
  /** The run of words that starts at each place, as a number; BREAK where a quotation or the end parts it. */
  readonly runs: Int32Array;
  /** Where the runs are; made when another text is first sought here. */
  places: Places | null;
}

/** The last place of each run, and of each place the one before it with the same run, or NONE. */
interface Places {
  readonly last: ReadonlyMap<number, number>;
  readonly before: Int32Array;
}

const BREAK = 0;
const NONE = -1;

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
    const key = a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`;
    const answer = answers.get(key) ?? shareOf(read(a), read(b), needed(a, b)) > 0;
    answers.set(key, answer);
    return answer;
  };
}

/** How much of the shorter of two articles the other holds in runs of words, 0 to 1. */
export function textShare(a: Article, b: Article): number {
  return shareOf(narrate(a), narrate(b), 0);
}

function narrate(article: Article): Narration {
  const words: number[] = [];
  for (const { text, kind } of article.sentences) {
    if (kind !== 'caption' && kind !== 'furniture') addWords(text, words);
  }
  let narrated = 0;
  for (const word of words) if (word !== BREAK) narrated += 1;
  return { words, narrated, runs: runsOf(words), places: null };
}

/** Adds the words of a sentence, each of its quotations as one BREAK. */
function addWords(text: string, words: number[]): void {
  const quotations = findQuotations(text);
  let next = 0;
  const add = (at: number, word: number): void => {
    while (next < quotations.length && quotations[next]!.end <= at) next += 1;
    const isQuoted = next < quotations.length && quotations[next]!.start <= at;
    if (!isQuoted) words.push(word);
    else if (words.at(-1) !== BREAK) words.push(BREAK);
  };
  if (!UNUSUAL.test(text)) addPlainWords(text, add);
  else for (const { 0: word, index } of text.matchAll(WORD)) add(index, numberOf(word));
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A text without it has nothing but ASCII and general punctuation. */
const UNUSUAL = /[^\0-\u00A9\u2010-\u205F]/;

/** A word's number: FNV-1a over its letters in lower case, never BREAK. */
function numberOf(word: string): number {
  const lower = word.toLowerCase();
  let number = FNV_START;
  for (let at = 0; at < lower.length; at += 1) {
    number = Math.imul(number ^ lower.charCodeAt(at), FNV_PRIME);
  }
  return number === BREAK ? 1 : number;
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Of each ASCII character of a word its lower case, else 0. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(lower) ? lower.charCodeAt(0) : 0;
});

/** The same words and numbers as by WORD and `numberOf`, many times faster. */
function addPlainWords(text: string, add: (at: number, word: number) => void): void {
  let start = -1;
  let number = FNV_START;
  for (let at = 0; at <= text.length; at += 1) {
    const lower = LOWER[text.charCodeAt(at)] ?? 0;
    if (lower > 0) {
      if (start < 0) start = at;
      number = Math.imul(number ^ lower, FNV_PRIME);
    } else if (start >= 0) {
      add(start, number === BREAK ? 1 : number);
      start = -1;
      number = FNV_START;
    }
  }
}

/** A rolling sum over the words of each run (Karp and Rabin 1987), modulo 2 to the 32. */
function runsOf(words: readonly number[]): Int32Array {
  const length = PROVENANCE.copyRun;
  const runs = new Int32Array(words.length);
  let gone = 1;
  for (let left = length; left > 0; left -= 1) gone = Math.imul(gone, FNV_PRIME);
  let [run, whole] = [0, 0];
  words.forEach((word, at) => {
    if (word === BREAK) [run, whole] = [0, 0];
    else {
      run = (Math.imul(run, FNV_PRIME) + word) | 0;
      if (whole === length) run = (run - Math.imul(words[at - length]!, gone)) | 0;
      else whole += 1;
      if (whole === length) runs[at - length + 1] = run === BREAK ? 1 : run;
    }
  });
  return runs;
}

function placesOf(narration: Narration): Places {
  const last = new Map<number, number>();
  const before = new Int32Array(narration.runs.length);
  narration.runs.forEach((run, at) => {
    if (run === BREAK) return;
    before[at] = last.get(run) ?? NONE;
    last.set(run, at);
  });
  return (narration.places = { last, before });
}

/** An article that credits the other retells it, and is no copy unless it says hardly anything else. */
function needed(a: Article, b: Article): number {
  const retold = credits(a, b.newsroom) || credits(b, a.newsroom);
  return retold ? PROVENANCE.copyShareCredited : PROVENANCE.copyShare;
}

function credits({ sentences, newsroom }: Article, outlet: string | null): boolean {
  if (outlet === null || outlet === newsroom) return false;
  return sentences.some(({ attributions }) =>
    attributions.some((one) => one.outlet === outlet && one.kind !== 'syndicated' && !one.quoted),
  );
}

/** Share of the shorter text's narrated words that the other has in runs, 0 to 1; 0 where it is too little to tell, or less than `least`. */
function shareOf(a: Narration, b: Narration, least: number): number {
  const [short, long] = a.narrated <= b.narrated ? [a, b] : [b, a];
  const needed = Math.max(PROVENANCE.copyWords, least * short.narrated);
  const shared = sharedWords(short, long, needed);
  return shared < needed ? 0 : shared / short.narrated;
}

/** How many words of `short` stand in runs that `long` has too; counted until they can be `needed` no more. */
function sharedWords(short: Narration, long: Narration, needed: number): number {
  const { last, before } = long.places ?? placesOf(long);
  let shared = 0;
  for (let at = 0; at < short.runs.length;) {
    if (shared + short.runs.length - at < needed) return shared;
    const run = short.runs[at]!;
    let length = 0;
    let place = run === BREAK ? NONE : (last.get(run) ?? NONE);
    for (; place !== NONE; place = before[place]!) {
      length = Math.max(length, runLength(short, at, long, place));
    }
    shared += length;
    at += Math.max(length, 1);
  }
  return shared;
}

function runLength(a: Narration, fromA: number, b: Narration, fromB: number): number {
  let length = PROVENANCE.copyRun;
  while (a.words[fromA + length] && a.words[fromA + length] === b.words[fromB + length]) {
    length += 1;
  }
  return length;
}
