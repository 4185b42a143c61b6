import { findQuotations } from '../text/quotations.ts';
import { PROVENANCE } from '../tuning.ts';
import type { Article } from '../types.ts';

/** Tells whether two articles are one text; may remember what it has read. */
export type SameText = (a: Article, b: Article) => boolean;

/** The narrated words of an article as numbers; a quotation, which anyone may carry, is one BREAK. */
interface Narration {
  readonly words: readonly number[];
  readonly narrated: number;
  /** The run of words that starts at each place, as a number; BREAK where a quotation parts it. */
  readonly runs: readonly number[];
  /** The last place of each run, and of each place the one before it with the same run, or NONE. */
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
    const key = [a.id, b.id].sort().join('\n');
    const answer = answers.get(key) ?? shareOf(read(a), read(b)) >= needed(a, b);
    answers.set(key, answer);
    return answer;
  };
}

/** How much of the shorter of two articles the other holds in runs of words, 0 to 1. */
export function textShare(a: Article, b: Article): number {
  return shareOf(narrate(a), narrate(b));
}

function narrate(article: Article): Narration {
  const words: number[] = [];
  for (const { text, kind } of article.sentences) {
    if (kind === 'caption' || kind === 'furniture') continue;
    const quotations = findQuotations(text);
    const word = UNUSUAL.test(text) ? WORD : PLAIN_WORD;
    word.lastIndex = 0;
    for (let found = word.exec(text); found; found = word.exec(text)) {
      const at = found.index;
      const quoted = quotations.some((one) => one.start <= at && at < one.end);
      if (!quoted) words.push(numberOf(found[0]));
      else if (words.at(-1) !== BREAK) words.push(BREAK);
    }
  }
  const runs = runsOf(words);
  const narrated = words.filter((word) => word !== BREAK).length;
  return { words, narrated, runs, ...placesOf(runs) };
}

const WORD = /[\p{L}\p{N}]+/gu;
/** The same where a text has nothing but ASCII and general punctuation: many times faster. */
const PLAIN_WORD = /[A-Za-z0-9]+/g;
const UNUSUAL = /[^\0-\u00A9\u2010-\u205F]/;

/** A word's number: FNV-1a over its letters in lower case, never BREAK. */
function numberOf(word: string): number {
  const lower = word.toLowerCase();
  let number = 0x811c9dc5;
  for (let at = 0; at < lower.length; at += 1) {
    number = Math.imul(number ^ lower.charCodeAt(at), 0x01000193);
  }
  return number === BREAK ? 1 : number;
}

function runsOf(words: readonly number[]): number[] {
  return words.map((_, at) => {
    let run = 0x811c9dc5;
    for (let next = at; next < at + PROVENANCE.copyRun; next += 1) {
      const word = words[next] ?? BREAK;
      if (word === BREAK) return BREAK;
      run = Math.imul(run ^ word, 0x01000193);
    }
    return run;
  });
}

function placesOf(runs: readonly number[]): Pick<Narration, 'last' | 'before'> {
  const last = new Map<number, number>();
  const before = new Int32Array(runs.length);
  runs.forEach((run, at) => {
    if (run === BREAK) return;
    before[at] = last.get(run) ?? NONE;
    last.set(run, at);
  });
  return { last, before };
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

/** Share of the shorter text's narrated words that the other has in runs, 0 to 1; 0 where it is too little to tell. */
function shareOf(a: Narration, b: Narration): number {
  const [short, long] = a.narrated <= b.narrated ? [a, b] : [b, a];
  const shared = sharedWords(short, long);
  return shared < PROVENANCE.copyWords ? 0 : shared / short.narrated;
}

/** How many words of `short` stand in runs that `long` has too. */
function sharedWords(short: Narration, long: Narration): number {
  let shared = 0;
  for (let at = 0; at < short.runs.length;) {
    let length = 0;
    const last = long.last.get(short.runs[at] ?? BREAK) ?? NONE;
    for (let place = last; place !== NONE; place = long.before[place] ?? NONE) {
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
