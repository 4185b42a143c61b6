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
  if (last?.word === 'to') return tokens[first - 2]?.stem === 'accord';
  return (
    !!last && SPEAKING.has(last.stem) && last.stem !== 'tell' && opens(text, tokens, first - 1)
  );
}

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
