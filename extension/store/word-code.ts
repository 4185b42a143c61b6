/**
 * Text by the numbers of its words in a list that writer and reader know, in
 * some bits each, the fewer the commoner. Words that the list lacks are spelled
 * once and numbered, too. Each piece of a text is read by itself.
 */
import { BitReader, BitWriter } from '../../src/index/bits.ts';
import { Coded } from './coded.ts';
import { tokensOf } from './word-tokens.ts';

/** Words stand in classes of about equal use, from the commonest on: a number of a class, then as many bits as are said here. */
const CLASSES = [2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10, 11, 11, 12, 14];
const CLASS_BITS = 4;
/** The class of words that the list lacks. */
const OWN = CLASSES.length;
/** Characters of words that lists lack, the commonest first; the code of any other comes behind them. */
const LETTERS = 'eainrolsthcdmugkpbywvf.-zjxq/_0123456789SMCBARPHDTLGKWJFENIOVUYZQX';
/** The `k` of the codes of each number. Source: of 0 to 9 the least bytes for 600 articles of the shared data. */
const K = { pieces: 5, size: 8, ownBytes: 8, length: 2, letter: 3, own: 4 } as const;
/** Most words of a list. */
export const MOST_WORDS = 21_930;

/** The number of the first word in each class. */
const FIRSTS = CLASSES.map((_, at) =>
  CLASSES.slice(0, at).reduce((sum, bits) => sum + 2 ** bits, 0),
);

/** Phrases that begin alike. */
interface Branch {
  /** The number of the phrase that ends here; -1 for none. */
  number: number;
  readonly next: Map<string, Branch>;
}

/** A list of words, of phrases, and of what stands between words; at most MOST_WORDS, the commonest first. */
export class WordCode {
  #tree: Branch | null = null;

  constructor(readonly words: readonly string[]) {}

  /** Packs pieces of a text, any strings, behind a byte that tells by what. */
  encode(pieces: readonly string[], by: number): Uint8Array {
    const [head, own, body] = [new BitWriter(), new BitWriter(), new BitWriter()];
    const numbers = new Map<string, number>();
    head.bits(by, 8);
    head.golomb(pieces.length, K.pieces);
    for (const piece of pieces) {
      const before = body.at;
      this.#write(body, piece, numbers);
      head.golomb(body.at - before, K.size);
    }
    for (const word of numbers.keys()) spell(own, word);
    head.golomb(numbers.size, K.own);
    head.golomb(own.length, K.ownBytes);
    return BitWriter.joined(head, own, body);
  }

  /** What was packed. */
  open(bytes: Uint8Array): Coded {
    return new BitCoded(this.words, bytes);
  }

  /** By the longest phrases of the list. */
  #write(out: BitWriter, piece: string, numbers: Map<string, number>): void {
    const tree = (this.#tree ??= treeOf(this.words));
    const tokens = tokensOf(piece);
    for (let at = 0, end = 0; at < tokens.length; at = end) {
      let number = -1;
      end = at + 1;
      let branch = tree.next.get(tokens[at]!);
      for (let to = at + 1; branch; to += 1) {
        if (branch.number >= 0) [number, end] = [branch.number, to];
        branch = branch.next.get(tokens[to]!);
      }
      if (number >= 0) writeNumber(out, number);
      else writeOwn(out, tokens[at]!, numbers);
    }
  }
}

function treeOf(words: readonly string[]): Branch {
  const tree: Branch = { number: -1, next: new Map() };
  words.forEach((word, number) => {
    let branch = tree;
    for (const token of tokensOf(word)) {
      const next = branch.next.get(token) ?? { number: -1, next: new Map<string, Branch>() };
      branch.next.set(token, next);
      branch = next;
    }
    branch.number = number;
  });
  return tree;
}

function writeNumber(out: BitWriter, number: number): void {
  let place = 0;
  while (FIRSTS[place + 1]! <= number) place += 1;
  out.bits(place, CLASS_BITS);
  out.bits(number - FIRSTS[place]!, CLASSES[place]!);
}

function writeOwn(out: BitWriter, word: string, numbers: Map<string, number>): void {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  out.bits(OWN, CLASS_BITS);
  out.golomb(number, K.own);
}

function spell(out: BitWriter, word: string): void {
  out.golomb(word.length, K.length);
  for (const letter of word.split('')) {
    const place = LETTERS.indexOf(letter);
    out.golomb(place < 0 ? LETTERS.length + letter.charCodeAt(0) : place, K.letter);
  }
}

class BitCoded extends Coded<BitReader> {
  protected readonly starts: readonly number[];
  /** Where the words are that the list lacks. */
  readonly #ownAt: number;

  constructor(words: readonly string[], bytes: Uint8Array) {
    super(words, bytes);
    const head = new BitReader(bytes, 8);
    const sizes = Array.from({ length: head.golomb(K.pieces) }, () => head.golomb(K.size));
    head.golomb(K.own); // how many words the list lacks
    const own = head.golomb(K.ownBytes);
    this.#ownAt = 8 * Math.ceil(head.at / 8);
    this.starts = Coded.placesOf(sizes, this.#ownAt + 8 * own);
  }

  protected from(start: number): BitReader {
    return new BitReader(this.bytes, start);
  }

  protected word(from: BitReader): string {
    const place = from.bits(CLASS_BITS);
    if (place !== OWN) return this.words[FIRSTS[place]! + from.bits(CLASSES[place]!)]!;
    return this.own(from.golomb(K.own));
  }

  protected *readOwn(): Generator<string> {
    for (const from = this.from(this.#ownAt); ;) {
      let word = '';
      for (let left = from.golomb(K.length); left > 0; left -= 1) word += letterOf(from);
      yield word;
    }
  }
}

function letterOf(from: BitReader): string {
  const place = from.golomb(K.letter);
  return LETTERS[place] ?? String.fromCharCode(place - LETTERS.length);
}
