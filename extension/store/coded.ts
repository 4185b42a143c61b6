import { isSpaced } from './word-tokens.ts';

/** A packed text, whose pieces are read one by one. */
export abstract class Coded<From extends { readonly at: number } = { readonly at: number }> {
  /** Where each piece begins, and the last one ends. */
  protected abstract readonly starts: readonly number[];
  /** The words that the list lacks, as far as they were asked for, and those that follow. */
  readonly #own: string[] = [];
  #others: Iterator<string> | null = null;

  constructor(
    protected readonly words: readonly string[],
    protected readonly bytes: Uint8Array,
  ) {}

  /** Reads from that place on. */
  protected abstract from(start: number): From;
  protected abstract word(from: From): string;
  /** Reads the words that the list lacks, one by one. */
  protected abstract readOwn(): Iterator<string>;

  /** A word that the list lacks; none behind it is read. */
  protected own(number: number): string {
    this.#others ??= this.readOwn();
    while (this.#own.length <= number) this.#own.push(this.#others.next().value as string);
    return this.#own[number]!;
  }

  /** Where pieces of those sizes begin from a place on, and where the last one ends. */
  protected static placesOf(sizes: readonly number[], from: number): number[] {
    let start = from;
    return [start, ...sizes.map((size) => (start += size))];
  }

  /** How many pieces it has. */
  get length(): number {
    return this.starts.length - 1;
  }

  /** A piece of the text; undefined beyond the last. */
  at(piece: number): string | undefined {
    const end = this.starts[piece + 1];
    if (end === undefined) return undefined;
    const from = this.from(this.starts[piece]!);
    const parts: string[] = [];
    for (let last = ''; from.at < end;) {
      const word = this.word(from);
      if (last && isSpaced(last, word)) parts.push(' ');
      parts.push(word);
      last = word;
    }
    return parts.join('');
  }
}
