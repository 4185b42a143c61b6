import { outletByName } from '../../outlets/lookup.ts';
import type { Name } from '../../text/names.ts';
import type { Difference } from '../../types.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';

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

/** Letters that two spellings of a name share. */
const ROOT = 4;

function isNamed({ analysis }: Side, { words }: Name): boolean {
  return analysis.tokens.some(
    (token) =>
      token.capital && words.some((word) => word.slice(0, ROOT) === token.word.slice(0, ROOT)),
  );
}

function speakersOf(side: Side): Name[] {
  return side.analysis.names.filter((name) => speaks(side, name) && !isOutlet(side, name));
}

/** "Smith said", "said Senator Smith", "according to Smith"; not inside a quotation. */
function speaks({ analysis: { tokens, quotations } }: Side, name: Name): boolean {
  if (quotations.some(({ start, end }) => start <= name.start && name.start < end)) return false;
  let first = name.from;
  while (tokens[first - 1]?.capital && !SPEAKING.has(tokens[first - 1]?.stem ?? '')) first -= 1;
  const [next, last] = [tokens[name.to], tokens[first - 1]];
  if (next && SPEAKING.has(next.stem)) return true;
  const before = last?.word === 'to' ? tokens[first - 2] : undefined;
  return (!!last && SPEAKING.has(last.stem) && last.stem !== 'tell') || before?.stem === 'accord';
}

function isOutlet({ analysis: { text, tokens } }: Side, { from, start, end }: Name): boolean {
  if (tokens[from - 1]?.word === 'the') return true;
  const name = text.slice(start, end);
  return /^[A-Z.]+$/.test(name) || outletByName(name) !== null;
}
