import { isSpaced } from './word-tokens.ts';

/** A packed text, whose pieces are read one by one. */
export abstract class Coded<From extends { readonly at: number } = { readonly at: number }> {
  /** Where each piece begins, and the last one ends. */
  protected abstract readonly starts: readonly number[];

  /** Reads from that place on. */
  protected abstract from(start: number): From;
  protected abstract word(from: From): string;

  /** How many pieces it has. */
  get length(): number {
    return this.starts.length - 1;
  }

  /** A piece of the text; undefined beyond the last. */
  at(piece: number): string | undefined {
    const end = this.starts[piece + 1];
    if (end === undefined) return undefined;
    const from = this.from(this.starts[piece]!);
    let [text, last] = ['', ''];
    while (from.at < end) {
      const word = this.word(from);
      text += last && isSpaced(last, word) ? ` ${word}` : word;
      last = word;
    }
    return text;
  }
}
