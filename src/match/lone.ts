import type { Analysis } from '../text/analyse.ts';
import { areSynonyms } from '../text/synonyms.ts';
import type { Token } from '../text/tokens.ts';
import { spelledNearly } from './spelling.ts';

/** A sentence of a pair, its words as numbers (`pair.ts`). */
interface Numbered {
  readonly analysis: Analysis;
  readonly ids: Int32Array;
  readonly content: Uint8Array;
  readonly matched: Uint8Array;
}

/** The half of a word that is one word in the other sentence. */
export interface Half {
  readonly side: Numbered;
  readonly at: number;
}

/**
 * Gives each content word that only one sentence has the number of what the
 * other writes for it: a word of the same sense, a name spelled otherwise, or
 * one written apart ("per cent" and "percent"). Returns the first halves of
 * these, which have no number of their own.
 */
export function joinLone(here: Numbered, there: Numbered, words: number): readonly Half[] {
  const mine = lonePlaces(here, there, words);
  const others = mine.length > 0 ? lonePlaces(there, here, words) : [];
  const halves: Half[] = [];
  for (const place of others) {
    const at = mine.findIndex((one) => {
      const [word, other] = [here.analysis.tokens[one]!, there.analysis.tokens[place]!];
      if (isSame(word, other)) return true;
      const half = apart(word, there, place) ?? apart(other, here, one);
      if (half) halves.push(half);
      return half !== null;
    });
    if (at >= 0) renumber(there, place, here.ids[mine.splice(at, 1)[0]!]!);
  }
  return halves;
}

/** Each content word that the other sentence lacks, at its first place. */
function lonePlaces({ ids, content }: Numbered, other: Numbered, words: number): number[] {
  const known = new Uint8Array(words);
  for (const id of other.ids) known[id] = 1;
  const places: number[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at]!;
    if (known[id] || !content[at]) continue;
    known[id] = 1;
    places.push(at);
  }
  return places;
}

function renumber({ ids }: Numbered, place: number, id: number): void {
  const old = ids[place];
  for (let at = 0; at < ids.length; at += 1) if (ids[at] === old) ids[at] = id;
}

function isSame(one: Token, two: Token): boolean {
  if (one.capital && two.capital && spelledNearly(one.word, two.word)) return true;
  return one.lexeme.synonyms && two.lexeme.synonyms && areSynonyms(one.stem, two.stem);
}

/** The first half of a word that ends at a place of the other sentence. */
function apart({ word }: Token, side: Numbered, place: number): Half | null {
  const { tokens } = side.analysis;
  const [half, end] = [tokens[place - 1], tokens[place]!];
  if (!half || word.length !== half.word.length + end.word.length) return null;
  return word.startsWith(half.word) && word.endsWith(end.word) ? { side, at: place - 1 } : null;
}
