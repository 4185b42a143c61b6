/** A foreign pack or back-up, line by line. */
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
import type { RawDocument } from '../../src/types.ts';

/** What the lines of a file are. */
export interface Lines<Entry> {
  /** Each throws a PackError for a line that it cannot read. */
  readonly header: (line: string) => ReturnType<typeof readHeader>;
  readonly read: (line: string, number: number) => Entry;
  /** Below 0 where the first stands before the second; 0 for two of one id. */
  readonly compare: (a: Entry, b: Entry) => number;
}

/** Sees whether a file is whole. Each method throws a PackError for what is not in order. */
export class PackReader<Entry> {
  readonly #digest = new Digest();
  #header: ReturnType<typeof readHeader> | null = null;
  #documents = 0;
  #last: Entry | null = null;

  constructor(private readonly lines: Lines<Entry>) {}

  /** The next line, without its line end. */
  take(line: string): void {
    if (!this.#header) {
      this.#header = this.lines.header(line);
      return;
    }
    this.#digest.update(`${line}\n`);
    this.#documents++;
    const entry = this.lines.read(line, this.#documents + 1);
    const order = this.#last === null ? -1 : this.lines.compare(this.#last, entry);
    if (order === 0) throw new PackError('The pack holds two documents of one id.');
    if (order > 0) throw new PackError(`Line ${this.#documents + 1} of the pack is out of order.`);
    this.#last = entry;
  }

  /** The file ends here, with `rest` behind its last line end. */
  end(rest: string): void {
    const { documents, sha256 } = this.#header ?? this.lines.header('');
    this.#digest.update(rest);
    if (this.#documents !== documents) throw miscounted(documents, this.#documents);
    if (this.#digest.hex() !== sha256) throw new PackError(DAMAGED);
  }
}

/** Sees whether a pack is whole. */
export function packReader(): PackReader<RawDocument> {
  return new PackReader({
    header: (line) => readHeader(line),
    read: readDocumentLine,
    compare: (a, b) => byUnits(articleId(a), articleId(b)),
  });
}
