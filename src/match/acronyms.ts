import type { Analysis } from '../text/analyse.ts';
import { onceEach } from './once-each.ts';

/** Words of a name that an acronym may stand for, at least. */
const LEAST_INITIALS = 3;

/** Tokens `[from, to)` of a name, and the token that is its acronym. */
export interface Acronym {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Places of the words that are written as initials: "CHOGM", "G.B.I."; not those that `expansions.ts` knows. */
const initials = onceEach(({ text, tokens }: Analysis): number[] =>
  tokens.flatMap(({ start, end, word, capital }, at) => {
    if (!capital || word.length < LEAST_INITIALS) return [];
    const written = text.slice(start, end).replaceAll('.', '');
    return written === word.toUpperCase() ? [at] : [];
  }),
);

/** The acronyms of one sentence whose name the other one has, what follows left out or not: "Commonwealth Heads of Government" is "CHOGM". */
export function acronymsOf(short: Analysis, long: Analysis): Acronym[] {
  return initials(short).flatMap((at) => {
    const letters = short.tokens[at]?.word ?? '';
    for (let from = 0; from < long.tokens.length; from += 1) {
      const to = endOfName(long, from, letters);
      if (to > from) return [{ at, from, to }];
    }
    return [];
  });
}

/** Where the name that begins at `from` ends, if the acronym stands for it; else 0. "of" may have its letter or none. */
function endOfName({ tokens }: Analysis, from: number, letters: string): number {
  let [count, to] = [0, 0];
  for (let at = from; at < tokens.length && count < letters.length; at += 1) {
    const { capital, stop, word } = tokens[at]!;
    const joins = stop && count > 0;
    if (word[0] === letters[count] && (capital || joins) && word !== letters)
      [count, to] = [count + 1, at + 1];
    else if (!joins) break;
  }
  return count >= LEAST_INITIALS ? to : 0;
}
