import { announcedBy } from './denials.ts';
import type { Token } from './tokens.ts';

/** A word that denies, and the content word that it denies. */
export interface Negation {
  /** Index of the first denying token: "rejected" of "rejected claims that she left". */
  readonly from: number;
  /** Index of the last: "claims" there; mostly the same. */
  readonly at: number;
  /** Index of the first content word after it, and of a denial the first that is no name; null when none follows. */
  readonly target: number | null;
}

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'nobody',
  'none',
  'nothing',
  'without',
  'unless',
  'cannot',
  ...'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt'.split(' '),
]);
const ASKED = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'i', 'there']);

/** "failed to obey", "unable to attend": stems that deny the verb behind "to". */
const BEFORE_TO = new Set(['fail', 'refus', 'declin', 'unabl', 'unwil', 'unwilling', 'reluct']);

/** The denying words of a sentence in order; "not only" and "no longer than" deny nothing by themselves. */
export function findNegations(tokens: readonly Token[]): Negation[] {
  const found: Negation[] = [];
  tokens.forEach((token, from) => {
    const announced = announcedBy(tokens, from);
    if (announced === null && (!denies(token, tokens[from + 1]) || isAside(tokens, from))) return;
    // "did not come, nor did he write": it goes on denying.
    if (token.word === 'nor' && found.length > 0) return;
    const at = announced ?? from;
    const ahead = tokens.findIndex(
      ({ stop, capital }, place) => place > at && !stop && (announced === null || !capital),
    );
    // "should not have declined to": one denial takes back the other.
    if (found.at(-1)?.target === from) found.pop();
    else found.push({ from, at, target: ahead < 0 ? null : ahead });
  });
  return found;
}

function denies({ word, stem }: Token, next: Token | undefined): boolean {
  if (NEGATORS.has(word)) return next?.word !== 'only';
  return BEFORE_TO.has(stem) && next?.word === 'to';
}

/** "whether or not", "shouldn't you", and "No, he said": a stop behind it, so that nothing is denied. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.word === 'not' && before?.word === 'or') return true;
  // "shouldn't you feel": it asks, and denies nothing.
  if (token?.word === 'not' && token.start === before?.start && ASKED.has(next?.word ?? ''))
    return true;
  return token?.word === 'no' && !!next && next.start - token.end > 1;
}
