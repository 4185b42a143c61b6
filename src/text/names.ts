import type { Span } from '../types.ts';
import type { Token } from './tokens.ts';

/** A capitalised run: a person, place or institution, its title cut off. */
export interface Name extends Span {
  /** Its content words, lower case: "jeff", "sessions". */
  readonly words: readonly string[];
  /** The word by which it is named again: the last one, the surname of a person. */
  readonly key: string;
  /** Its first word opens the sentence, so that the capital may mean nothing. */
  readonly opening: boolean;
  /** Its tokens: `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const TITLES = new Set(
  `mr mrs ms miss dr sir president senator representative governor general secretary minister
  congressman congresswoman chairman chairwoman speaker judge attorney mayor captain colonel
  admiral lieutenant sergeant professor reverend pope king queen prince princess lord lady deputy
  vice former prime chief director officer detective sheriff rabbi imam ayatollah sheikh then ex
  republican democrat democratic sens reps senators`.split(/\s+/),
);
const JOINING = new Set(['of', 'the', 'for', 'de', 'la', 'al', 'el', 'bin', 'van', 'von', 'der']);
const HYPHEN = /^[\s.'’-]*$/;
const DAYS_AND_MONTHS =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december|i)$/;
/** A headline sets most of its words in capitals, which then name nothing. */
const HEADLINE_SHARE = 0.7;

/** The names of a sentence in order; none in a headline that capitalises every word. */
export function findNames(text: string, tokens: readonly Token[]): Name[] {
  if (isTitleCase(tokens)) return [];
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsName(tokens, at)) continue;
    const to = endOfRun(text, tokens, at);
    const name = nameOf(tokens, at, to);
    if (name) found.push(name);
    at = to - 1;
  }
  return found;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const content = tokens.filter((token) => !token.stop && /^[a-z]/.test(token.word));
  const capitals = content.filter((token) => token.capital).length;
  return content.length >= 5 && capitals / content.length > HEADLINE_SHARE;
}

function startsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !!token?.capital && !token.stop && !DAYS_AND_MONTHS.test(token.word);
}

function endOfRun(text: string, tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (let at = to; at < tokens.length && touches(text, tokens, at); at += 1) {
    if (startsName(tokens, at)) to = at + 1;
    else if (!JOINING.has(tokens[at]?.word ?? '') || at - to >= 2) break;
  }
  return to;
}

function touches(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  if (before.start === token.start) return true;
  const between = text.slice(before.end, token.start);
  return HYPHEN.test(between) && !/['’]s$/.test(text.slice(before.start, before.end));
}

function nameOf(tokens: readonly Token[], from: number, to: number): Name | null {
  let first = from;
  while (first < to - 1 && TITLES.has(tokens[first]?.word ?? '')) first += 1;
  const words = tokens
    .slice(first, to)
    .filter((token) => !token.stop)
    .map((token) => token.word);
  const key = words.at(-1);
  if (key === undefined || (words.length === 1 && TITLES.has(key))) return null;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, words, key, opening: first === 0, from: first, to };
}
