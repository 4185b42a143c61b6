/**
 * Text by the numbers of its words in a list that writer and reader know: a
 * byte for the commonest, two for the others. Words that the list lacks are
 * spelled once and numbered, too. Each piece of a text is read by itself.
 */
import { ByteReader, ByteWriter } from '../../src/index/bytes.ts';
import { isSpaced, tokensOf } from './word-tokens.ts';

/** Words of lower numbers take one byte. */
const SHORT = 170;
/** The byte before the number of a word that the list lacks. */
const OWN = 255;
/** Most words of a list. */
export const MOST_WORDS = SHORT + (OWN - SHORT) * 256;

/** Phrases that begin alike. */
interface Branch {
  /** The number of the phrase that ends here; -1 for none. */
  number: number;
  readonly next: Map<string, Branch>;
}

/** A list of words, of phrases, and of what stands between words; at most MOST_WORDS, the commonest first. */
export class WordCode {
  #tree: Branch | null = null;

  constructor(private readonly words: readonly string[]) {}

  /** Packs pieces of a text, any strings, behind a byte that tells by what. */
  encode(pieces: readonly string[], by: number): Uint8Array {
    const [sizes, own, body] = [new ByteWriter(), new ByteWriter(), new ByteWriter()];
    const numbers = new Map<string, number>();
    sizes.byte(by);
    sizes.varint(pieces.length);
    let before = 0;
    for (const piece of pieces) {
      this.#write(body, piece, numbers);
      sizes.varint(body.length - before);
      before = body.length;
    }
    for (const word of numbers.keys()) {
      own.varint(word.length);
      for (let at = 0; at < word.length; at += 1) own.varint(word.charCodeAt(at));
    }
    sizes.varint(own.length);
    sizes.raw(own.view());
    sizes.raw(body.view());
    return sizes.view().slice();
  }

  /** What was packed. */
  open(bytes: Uint8Array): Coded {
    return new Coded(this.words, bytes);
  }

  /** By the longest phrases of the list. */
  #write(out: ByteWriter, piece: string, numbers: Map<string, number>): void {
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

function writeNumber(out: ByteWriter, number: number): void {
  if (number < SHORT) out.byte(number);
  else {
    out.byte(SHORT + ((number - SHORT) >> 8));
    out.byte((number - SHORT) & 255);
  }
}

function writeOwn(out: ByteWriter, word: string, numbers: Map<string, number>): void {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  out.byte(OWN);
  out.varint(number);
}

/** A packed text, whose pieces are read one by one. */
export class Coded {
  /** Where each piece begins, and the last one ends. */
  readonly #starts: number[];
  readonly #ownAt: number;
  #own: readonly string[] | null = null;

  /** Throws RangeError where the bytes end too soon. */
  constructor(
    private readonly words: readonly string[],
    private readonly bytes: Uint8Array,
  ) {
    const head = new ByteReader(bytes, 1);
    const sizes = Array.from({ length: head.varint() }, () => head.varint());
    const own = head.varint();
    this.#ownAt = head.at;
    let start = head.at + own;
    this.#starts = [start, ...sizes.map((size) => (start += size))];
  }

  get length(): number {
    return this.#starts.length - 1;
  }

  /** A piece of the text; undefined beyond the last. */
  at(piece: number): string | undefined {
    const end = this.#starts[piece + 1];
    if (end === undefined) return undefined;
    let [text, last] = ['', ''];
    for (let at = this.#starts[piece]!; at < end;) {
      const byte = this.bytes[at++]!;
      let word: string;
      if (byte < SHORT) word = this.words[byte]!;
      else if (byte < OWN) word = this.words[SHORT + ((byte - SHORT) << 8) + this.bytes[at++]!]!;
      else {
        const number = new ByteReader(this.bytes, at);
        word = this.#ownWord(number.varint());
        at = number.at;
      }
      text += last && isSpaced(last, word) ? ` ${word}` : word;
      last = word;
    }
    return text;
  }

  #ownWord(number: number): string {
    this.#own ??= this.#readOwn();
    return this.#own[number]!;
  }

  #readOwn(): string[] {
    const [from, end] = [new ByteReader(this.bytes, this.#ownAt), this.#starts[0]!];
    const own: string[] = [];
    while (from.at < end) {
      let word = '';
      for (let left = from.varint(); left > 0; left -= 1)
        word += String.fromCharCode(from.varint());
      own.push(word);
    }
    return own;
  }
}
