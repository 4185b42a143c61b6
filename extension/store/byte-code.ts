/** Text by the numbers of its words as the version before packed it: a byte for the commonest, two for the others. */
import { ByteReader } from '../../src/index/bytes.ts';
import { Coded } from './coded.ts';

/** Words of lower numbers take one byte. */
const SHORT = 170;
/** The byte before the number of a word that the list lacks. */
const OWN = 255;

/** A text that was packed by that list. */
export class ByteCoded extends Coded<ByteReader> {
  protected readonly starts: readonly number[];
  readonly #ownAt: number;

  /** Throws RangeError where the bytes end too soon. */
  constructor(words: readonly string[], bytes: Uint8Array) {
    super(words, bytes);
    const head = new ByteReader(bytes, 1);
    const sizes = Array.from({ length: head.varint() }, () => head.varint());
    const own = head.varint();
    this.#ownAt = head.at;
    this.starts = Coded.placesOf(sizes, head.at + own);
  }

  protected from(start: number): ByteReader {
    return new ByteReader(this.bytes, start);
  }

  protected word(from: ByteReader): string {
    const byte = from.raw(1)[0]!;
    if (byte < SHORT) return this.words[byte]!;
    if (byte === OWN) return this.own(from.varint());
    return this.words[SHORT + ((byte - SHORT) << 8) + from.raw(1)[0]!]!;
  }

  protected *readOwn(): Generator<string> {
    for (const from = this.from(this.#ownAt); ;) {
      let word = '';
      for (let left = from.varint(); left > 0; left -= 1)
        word += String.fromCharCode(from.varint());
      yield word;
    }
  }
}
