/** A foreign pack, line by line. */
import { Digest } from '../../src/corpus/digest.ts';
import { articleId } from '../../src/corpus/identity.ts';
import {
  byUnits,
  DAMAGED,
  miscounted,
  PackError,
  readDocumentLine,
  readHeader,
} from '../../src/corpus/pack.ts';

/** Sees whether a pack is whole. Each method throws a PackError for what is not in order. */
export class PackReader {
  readonly #digest = new Digest();
  #header: ReturnType<typeof readHeader> | null = null;
  #documents = 0;
  #last: string | null = null;

  /** The next line, without its line end. */
  take(line: string): void {
    if (!this.#header) {
      this.#header = readHeader(line);
      return;
    }
    this.#digest.update(`${line}\n`);
    this.#documents++;
    const id = articleId(readDocumentLine(line, this.#documents + 1));
    if (id === this.#last) throw new PackError('The pack holds two documents of one id.');
    if (this.#last !== null && byUnits(id, this.#last) < 0)
      throw new PackError(`Line ${this.#documents + 1} of the pack is out of order.`);
    this.#last = id;
  }

  /** The pack ends here, with `rest` behind its last line end. */
  end(rest: string): void {
    const { documents, sha256 } = this.#header ?? readHeader('');
    this.#digest.update(rest);
    if (this.#documents !== documents) throw miscounted(documents, this.#documents);
    if (this.#digest.hex() !== sha256) throw new PackError(DAMAGED);
  }
}
