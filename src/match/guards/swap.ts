import type { Analysis } from '../../text/analyse.ts';
import { areSynonyms } from '../../text/synonyms.ts';
import type { Name } from '../../text/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Difference, DifferenceKind } from '../../types.ts';
import { REPORTING } from '../frames.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';
import { kindOf } from './kind.ts';
import { spelledAlike } from '../spelling.ts';
import { inOneSlot, written, type Stretch } from './place.ts';

/** Content words of a sentence in which one word matters, at most; longer ones are edited. */
const MOST_WORDS = 12;

/**
 * Another word in the same slot: another name ("flew to Rome", "flew to
 * Paris"), or any other word where all else is the same ("fined the bank",
 * "fined the airline"). Synonyms and forms of one word are no
 * difference, and numbers have a guard of their own.
 */
export function objectSwapped(reading: Reading): Difference | null {
  return nameSwapped(reading) ?? onlyWordSwapped(reading) ?? phraseSwapped(reading);
}

function nameSwapped(reading: Reading): Difference | null {
  const { here, there } = reading.pair;
  const mine = here.analysis.names.filter((name) => isAlone(here, there, name));
  const others = there.analysis.names.filter((name) => isAlone(there, here, name));
  for (const one of mine) {
    const two = others.find(
      (name) => inOneSlot(reading, one, name) && !related(here, one.to - 1, there, name.to - 1),
    );
    if (two) return { kind: 'object', here: written(here, one), there: written(there, two) };
  }
  return null;
}

/** No word of it stands in the other sentence. */
function isAlone(
  { matched, frame }: Side,
  other: Side,
  { from, to, words, opening }: Name,
): boolean {
  if (opening && to - from === 1) return false;
  if (other.analysis.tokens.some(({ word }) => words.includes(word))) return false;
  for (let at = from; at < to; at += 1) if (matched[at] || frame[at]) return false;
  return true;
}

function onlyWordSwapped(reading: Reading): Difference | null {
  const { here, there } = reading.pair;
  const [one, two] = [onlyAlone(here), onlyAlone(there)];
  if (!one || !two || !inOneSlot(reading, one, two)) return null;
  if (related(here, one.from, there, two.from)) return null;
  return {
    kind: kindBetween(here, one.from),
    here: written(here, one),
    there: written(there, two),
  };
}

/** Other words behind the same preposition, all else the same: "from reporters", "from the committee's lawyers". */
function phraseSwapped(reading: Reading): Difference | null {
  const { here, there } = reading.pair;
  const { alignment } = reading;
  const [one, two] = [phraseAlone(here, alignment.here), phraseAlone(there, alignment.there)];
  if (!one || !two || !inOneSlot(reading, one, two)) return null;
  if (related(here, one.to - 1, there, two.to - 1)) return null;
  return { kind: 'object', here: written(here, one), there: written(there, two) };
}

const TOWARDS = new Set(['to', 'from', 'with', 'against', 'for']);
/** Words of such a phrase, at most. */
const LONGEST = 4;

/** The only stretch that the other sentence lacks: a short one, behind a preposition. */
function phraseAlone({ analysis, content, frame }: Side, paired: Int16Array): Stretch | null {
  const from = paired.indexOf(-1);
  const to = paired.lastIndexOf(-1) + 1;
  if (from < 1 || to - from > LONGEST || content.length > 2 * MOST_WORDS) return null;
  if (!TOWARDS.has(analysis.tokens[from - 1]?.word ?? '') || !content[to - 1]) return null;
  for (let at = from; at < to; at += 1) if (frame[at] || paired[at] !== -1) return null;
  const token = analysis.tokens[to - 1];
  return token && isQuoted(analysis, token) ? null : { from, to };
}

/** Amounts and times are named as such; "18 months" and "18 years" are amounts. */
function kindBetween({ analysis: { tokens } }: Side, at: number): DifferenceKind {
  const kind = kindOf(tokens[at]?.stem ?? '');
  if (kind === 'negation') return 'object';
  return kind === 'date' && /^\d/.test(tokens[at - 1]?.stem ?? '') ? 'number' : kind;
}

/** The single content word that the other sentence lacks, where it matters: among few, told by the writer. */
function onlyAlone({ analysis, content, matched, frame }: Side): Stretch | null {
  let [found, words]: [number | null, number] = [null, 0];
  for (let at = 0; at < content.length; at += 1) {
    words += content[at] ?? 0;
    if (!content[at] || matched[at]) continue;
    if (found !== null || frame[at]) return null;
    found = at;
  }
  const token = found === null ? undefined : analysis.tokens[found];
  if (found === null || !token || words > MOST_WORDS || isManner(token)) return null;
  return isQuoted(analysis, token) ? null : { from: found, to: found + 1 };
}

const isManner = ({ word, stem }: Token): boolean => word.endsWith('ly') || REPORTING.has(stem);

/** Quotations of one speech differ in a word; the card shows them as variants. */
const isQuoted = ({ quotations }: Analysis, { start }: Token): boolean =>
  quotations.some((one) => one.start <= start && start < one.end);

function related(here: Side, at: number, there: Side, place: number): boolean {
  const [one, two] = [here.analysis.tokens[at], there.analysis.tokens[place]];
  if (!one || !two || /\d/.test(one.stem + two.stem)) return true;
  return areSynonyms(one.stem, two.stem) || spelledAlike(one.word, two.word);
}
