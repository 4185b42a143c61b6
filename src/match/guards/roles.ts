import type { Difference } from '../../types.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';
import { isPast } from './modality.ts';
import { written } from './place.ts';

/** Verbs that say the same of both, whoever is named first; "said Smith" is "Smith said". */
const MUTUAL = new Set(
  'meet talk marri agre negoti debat merg sign speak fight play say'.split(' '),
);
/** Words that say which way it went. */
const WAYS = new Set(['from', 'to', 'by', 'against', 'for', 'into', 'over', 'of', 'than']);
const BE = new Set('is are was were be been being am get gets got gotten getting'.split(' '));
/** Words before who or what did it, in the passive. */
const AGENT = new Set(['by', 'in', 'during']);
/** Least share of content words in both, for names and for other words that change their parts. */
const ALIKE_NAMES = 0.6;
/** As above, for other words. */
const ALIKE_WORDS = 0.9;
/** Words between the two, at most. */
const APART = 8;
/** Words between "was" and "by", at most. */
const PASSIVE_REACH = 5;

/**
 * Two who change their parts: "A sued B" and "B sued A". A change from active
 * to passive ("B was sued by A") changes no part.
 */
export function rolesDiffer({ pair, alignment }: Reading): Difference | null {
  const { here, there } = pair;
  const close = Math.min(sharedWords(here), sharedWords(there));
  if (close < ALIKE_NAMES) return null;
  const actors = actorsOf(here, close).filter((at) => {
    const place = alignment.here[at] ?? -1;
    return place >= 0 && !there.frame[place];
  });
  for (let first = 0; first < actors.length; first += 1) {
    for (let second = first + 1; second < actors.length; second += 1) {
      const [one, two] = [actors[first] ?? 0, actors[second] ?? 0];
      const [other, another] = [alignment.here[one] ?? 0, alignment.here[two] ?? 0];
      const apart =
        other > another
          ? swapped(here, there, alignment.here, one, two)
          : waysDiffer(here, there, one, two, other, another);
      if (!apart) continue;
      return {
        kind: 'roles',
        here: written(here, { from: one, to: two + 1 }),
        there: written(there, { from: Math.min(other, another), to: Math.max(other, another) + 1 }),
      };
    }
  }
  return null;
}

/** Share of the content words that the other sentence has. */
function sharedWords({ content, matched }: Side): number {
  let [all, shared] = [0, 0];
  content.forEach((one, at) => {
    all += one;
    if (one && matched[at]) shared += 1;
  });
  return all > 0 ? shared / all : 0;
}

/** Last words of names; between sentences that are nearly one, content words, too. */
function actorsOf({ analysis, content, frame }: Side, close: number): number[] {
  const names = analysis.names.flatMap(({ to }) => (frame[to - 1] ? [] : [to - 1]));
  if (names.length > 1 || close < ALIKE_WORDS) return names;
  return analysis.tokens.flatMap((_, at) => (content[at] && !frame[at] ? [at] : []));
}

/** `one` before `two` here, behind it there, with the same verb or way between them. */
function swapped(here: Side, there: Side, paired: Int16Array, one: number, two: number): boolean {
  const [other, another] = [paired[one] ?? 0, paired[two] ?? 0];
  if (isBroken(here, one, two) || isBroken(there, another, other)) return false;
  if (waysKept(here, there, one, two, other, another)) return false;
  for (let verb = one + 1; verb < two; verb += 1) {
    const place = paired[verb] ?? -1;
    if (!here.content[verb] || place <= another || place >= other) continue;
    const token = here.analysis.tokens[verb];
    if (!token || token.capital || MUTUAL.has(token.stem)) continue;
    // "The drought killed cattle" and "cattle died in the drought": other words turn who and what.
    if (token.stem !== there.analysis.tokens[place]?.stem) continue;
    if (isNoun(here, verb) || isNoun(there, place)) continue;
    return isPassive(here, verb, two) === isPassive(there, place, other);
  }
  return waysDiffer(here, there, one, two, other, another);
}

/** An office or a kind between an article or owner and it: "a top adviser", "Tibco's chief officer". */
function isNoun({ analysis: { text, tokens }, content }: Side, at: number): boolean {
  if (isPast(tokens[at]?.word ?? '') || tokens[at]?.word.endsWith('s')) return false;
  let first = at;
  while (content[first] && !tokens[first - 1]?.word.endsWith('s')) {
    const before = tokens[first - 1];
    if (!before) return false;
    if (/['’]s$/.test(text.slice(before.start, before.end))) return true;
    first -= 1;
  }
  return ARTICLES.has(tokens[first]?.word ?? '');
}

const ARTICLES = new Set('a an the its his her their'.split(' '));

/** Too far apart, or a quotation begins or ends between them. */
function isBroken({ analysis: { text, tokens } }: Side, from: number, to: number): boolean {
  return to - from > APART || /["“”]/.test(text.slice(tokens[from]?.end, tokens[to]?.start));
}

/** "was sued by", "were killed in": a form of "be" before the verb, who or what did it behind. */
function isPassive({ analysis: { tokens } }: Side, verb: number, second: number): boolean {
  const before = tokens.slice(Math.max(0, verb - PASSIVE_REACH), verb);
  const between = tokens.slice(verb + 1, second);
  if (tokens[verb]?.word.endsWith('ing')) return false;
  return before.some(({ word }) => BE.has(word)) && between.some(({ word }) => AGENT.has(word));
}

/** "from A to B" and "to B from A". */
function waysKept(
  here: Side,
  there: Side,
  one: number,
  two: number,
  other: number,
  another: number,
): boolean {
  const [a, b] = [wayTo(here, one), wayTo(here, two)];
  return a !== null && b !== null && a === wayTo(there, other) && b === wayTo(there, another);
}

/** "from A to B" and "from B to A". */
function waysDiffer(
  here: Side,
  there: Side,
  one: number,
  two: number,
  other: number,
  another: number,
): boolean {
  const [a, b] = [wayTo(here, one), wayTo(here, two)];
  const [c, d] = [wayTo(there, other), wayTo(there, another)];
  return a !== null && b !== null && a !== b && a === d && b === c;
}

function wayTo({ analysis }: Side, at: number): string | null {
  for (let back = 1; back <= 3; back += 1) {
    const token = analysis.tokens[at - back];
    if (!token) return null;
    if (WAYS.has(token.word)) return token.word;
    if (!token.stop && !token.capital) return null;
  }
  return null;
}
