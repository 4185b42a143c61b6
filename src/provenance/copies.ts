import { findQuotations } from '../text/quotations.ts';
import { forEachWord, NO_WORD } from '../text/word-numbers.ts';
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
  /** A bit for each run, found by its low bits: what is not marked here is not among the runs. */
  readonly marks: Uint32Array;
  /** Where the runs are; made when another text is first sought here. */
  places: Places | null;
}

/** The last place of each run, and of each place the one before it with the same run, or NONE. */
interface Places {
  readonly last: ReadonlyMap<number, number>;
  readonly before: Int32Array;
}

const BREAK = NO_WORD;
const NONE = -1;

/**
 * A `SameText` that reads every article once. Two texts are one when the
 * passages that they share word for word fill most of the shorter: greedy
 * string tiling (Wise 1993), which METER (Clough et al. 2002) used for agency
 * copy in newspapers. Whole-document similarity misses a copy that an editor cut.
 */
export function textComparer(): SameText {
  const narrations = new Map<Article, Narration>();
  /** By the article of the lesser id, then by the other. */
  const answers = new Map<Article, Map<Article, boolean>>();
  const read = (article: Article): Narration => {
    const known = narrations.get(article) ?? narrate(article);
    narrations.set(article, known);
    return known;
  };
  return (a, b) => {
    if (a === b || (a.url !== null && a.url === b.url)) return true;
    const [one, two] = a.id < b.id ? [a, b] : [b, a];
    const known = answers.get(one) ?? new Map<Article, boolean>();
    answers.set(one, known);
    const answer = known.get(two) ?? shareOf(read(one), read(two), needed(one, two)) > 0;
    known.set(two, answer);
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
  const runs = runsOf(words);
  return { words, narrated, runs, marks: marksOf(runs), places: null };
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
  forEachWord(text, add);
}

/** Of a rolling sum: each word counts this many times as much as the next. */
const STEP = 0x01000193;

/** A rolling sum over the words of each run (Karp and Rabin 1987), modulo 2 to the 32. */
function runsOf(words: readonly number[]): Int32Array {
  const length = PROVENANCE.copyRun;
  const runs = new Int32Array(words.length);
  let gone = 1;
  for (let left = length; left > 0; left -= 1) gone = Math.imul(gone, STEP);
  let [run, whole] = [0, 0];
  words.forEach((word, at) => {
    if (word === BREAK) [run, whole] = [0, 0];
    else {
      run = (Math.imul(run, STEP) + word) | 0;
      if (whole === length) run = (run - Math.imul(words[at - length]!, gone)) | 0;
      else whole += 1;
      if (whole === length) runs[at - length + 1] = run === BREAK ? 1 : run;
    }
  });
  return runs;
}

/** Words of 32 marks; a power of two. Texts of 1,000 words mark 3 % of so many. */
const MARKS = 1 << 10;

function marksOf(runs: Int32Array): Uint32Array {
  const marks = new Uint32Array(MARKS);
  for (const run of runs) marks[(run >>> 5) & (MARKS - 1)]! |= 1 << run;
  return marks;
}

/** Whether so many words of `short` may stand in runs that `long` has too. Most pairs of texts share little, and of these it tells so in a millionth of a second. */
function mayShare({ runs }: Narration, { marks }: Narration, needed: number): boolean {
  let shared = 0;
  let end = 0;
  for (let at = 0; at < runs.length && shared < needed; at += 1) {
    if (shared + runs.length - at < needed) return false;
    const run = runs[at]!;
    if (run === BREAK || !(marks[(run >>> 5) & (MARKS - 1)]! & (1 << run))) continue;
    shared += at + PROVENANCE.copyRun - Math.max(at, end);
    end = at + PROVENANCE.copyRun;
  }
  return shared >= needed;
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
  const { words, share, least: fewest } = PROVENANCE.brief;
  const leastHere = short.narrated < words ? Math.max(least, share) : least;
  const needed = Math.max(fewest, leastHere * short.narrated);
  if (!mayShare(short, long, needed)) return 0;
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
