import { findQuotations } from '../text/quotations.ts';
import { tokenise } from '../text/tokens.ts';
import { PROVENANCE } from '../tuning.ts';
import type { Article } from '../types.ts';

/** Tells whether two articles are one text; may remember what it has read. */
export type SameText = (a: Article, b: Article) => boolean;

/** The narrated words of an article; a quotation, which anyone may carry, is one null. */
interface Narration {
  readonly words: readonly (string | null)[];
  readonly narrated: number;
  /** The run of words that starts at each place; null where a quotation breaks it. */
  readonly runs: readonly (string | null)[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

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
  const runs = words.map((_, at) => runAt(words, at));
  const narrated = words.filter((word) => word !== null).length;
  return { words, narrated, runs, places: placesOf(runs) };
}

function runAt(words: readonly (string | null)[], at: number): string | null {
  const run = words.slice(at, at + PROVENANCE.copyRun);
  return run.length < PROVENANCE.copyRun || run.includes(null) ? null : run.join(' ');
}

function placesOf(runs: readonly (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  runs.forEach((run, at) => {
    if (run === null) return;
    const there = places.get(run);
    if (there) there.push(at);
    else places.set(run, [at]);
  });
  return places;
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
    const places = long.places.get(short.runs[at] ?? '') ?? [];
    const lengths = places.map((place) => runLength(short.words, at, long.words, place));
    const length = Math.max(0, ...lengths);
    shared += length;
    at += Math.max(length, 1);
  }
  return shared;
}

function runLength(
  a: readonly (string | null)[],
  fromA: number,
  b: readonly (string | null)[],
  fromB: number,
): number {
  let length = PROVENANCE.copyRun;
  while (a[fromA + length] && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}
