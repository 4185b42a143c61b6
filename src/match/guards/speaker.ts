import { outletByName } from '../../outlets/lookup.ts';
import type { Name } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Difference } from '../../types.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';
import { spelledAlike } from '../spelling.ts';

/** Stems of what a person does who speaks; outlets "report". */
const SPEAKING = new Set(
  'say tell add tweet argu warn insist claim testifi state declar announc acknowledg explain vow promis call write note admit deni'.split(
    ' ',
  ),
);

/**
 * The same words from another mouth: each sentence names who speaks, and
 * neither names the other's speaker. Outlets that report are no speakers.
 */
export function speakerDiffers({ pair }: Reading): Difference | null {
  const { here, there } = pair;
  const [mine, other] = [speakersOf(here), speakersOf(there)];
  const one = mine[0];
  const two = other[0];
  if (!one || !two) return null;
  if (mine.some((name) => isNamed(there, name)) || other.some((name) => isNamed(here, name))) {
    return null;
  }
  return { kind: 'speaker', here: textOf(here, one), there: textOf(there, two) };
}

const textOf = ({ analysis }: Side, { start, end }: Name): string =>
  analysis.text.slice(start, end).replace(/['’]s?$/, '');

function isNamed({ analysis }: Side, { words }: Name): boolean {
  return analysis.tokens.some(
    (token) => token.capital && words.some((word) => spelledAlike(word, token.word)),
  );
}

function speakersOf(side: Side): Name[] {
  return side.analysis.names.filter((name) => speaks(side, name) && !isOutlet(side, name));
}

/** Words before a name that only says where or of what: "a pastor in Detroit, told". */
const WITHIN = new Set(['in', 'of', 'at', 'for', 'from', 'with', 'by', 'near', 'on']);
/** People without a name, who may be anybody: "police said". */
const CROWD = new Set('police prosecutors officials authorities investigators lawyers'.split(' '));
/** "R-Ohio", "D-N.Y." behind a name. */
const PARTY = /^[RDI]-/;

/** "Smith said", "said Senator Smith", "according to Smith"; not inside a quotation. */
function speaks({ analysis: { text, tokens, quotations } }: Side, name: Name): boolean {
  if (CROWD.has(name.key) || PARTY.test(text.slice(name.start, name.end))) return false;
  if (quotations.some(({ start, end }) => start <= name.start && name.start < end)) return false;
  let first = name.from;
  while (tokens[first - 1]?.capital && !SPEAKING.has(tokens[first - 1]?.stem ?? '')) first -= 1;
  const [next, last] = [tokens[name.to], tokens[first - 1]];
  if (next && SPEAKING.has(next.stem)) return !isWithin(text, last, tokens[first]);
  return (
    isSource(tokens, first - 1) ||
    saidBefore(text, tokens, first - 1) ||
    saidBefore(text, tokens, officeBefore(text, tokens, first)) ||
    saidBehind(text, tokens, name.to)
  );
}

/** "according to Smith", "according to the engineer Smith"; `at` is the last word before the name. */
function isSource(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (to > at - TITLE && tokens[to]?.word !== 'to' && !WITHIN.has(tokens[to]?.word ?? ''))
    to -= 1;
  return tokens[to]?.word === 'to' && tokens[to - 1]?.stem === 'accord';
}

/** Words of a title that stands right before a name, at most. */
const TITLE = 3;

function saidBefore(text: string, tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (!token || !SPEAKING.has(token.stem) || token.stem === 'tell') return false;
  return opens(text, tokens, verb);
}

/** Words of an office beside a name, at most. */
const OFFICE = 7;

/** What stands before "the shop's owner," in front of a name; -1 when nothing of the kind is there. */
function officeBefore(text: string, tokens: readonly Token[], first: number): number {
  if (!isComma(text, tokens[first - 1], tokens[first])) return -1;
  for (let at = first - 1; at >= first - OFFICE && at > 0; at -= 1) {
    if (ARTICLES.has(tokens[at]?.word ?? '')) return at - 1;
    if (isComma(text, tokens[at - 1], tokens[at])) return -1;
  }
  return -1;
}

/** "Miriam Castle, a shop owner, said". */
function saidBehind(text: string, tokens: readonly Token[], to: number): boolean {
  if (!isComma(text, tokens[to - 1], tokens[to]) || !ARTICLES.has(tokens[to]?.word ?? ''))
    return false;
  for (let at = to + 1; at <= to + OFFICE && at < tokens.length; at += 1) {
    if (isComma(text, tokens[at - 1], tokens[at])) return SPEAKING.has(tokens[at]?.stem ?? '');
  }
  return false;
}

const ARTICLES = new Set(['a', 'an', 'the']);

const isComma = (text: string, before: Token | undefined, token: Token | undefined): boolean =>
  !!before && !!token && /^,\s$/.test(text.slice(before.end, token.start));

function isWithin(text: string, before: Token | undefined, first: Token | undefined): boolean {
  return WITHIN.has(before?.word ?? '') && !text.slice(before?.end, first?.start).includes(',');
}

/** Nobody stands before the verb: '…," said Smith', not "he said Smith". */
function opens(text: string, tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return !before || /[",;:—-]/.test(text.slice(before.end, tokens[verb]?.start));
}

function isOutlet({ analysis: { text, tokens } }: Side, { from, start, end }: Name): boolean {
  if (tokens[from - 1]?.word === 'the') return true;
  const name = text.slice(start, end);
  return /^[A-Z.]+$/.test(name) || outletByName(name) !== null;
}
