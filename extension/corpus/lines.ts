/** The lines of a file, read in pieces: never more than one of them in memory. */

/** Longest line, in units: no article is longer, and a file without line ends is no JSONL. */
const LONGEST_LINE = 16_000_000;

export interface FileLine {
  /** From 1. */
  readonly number: number;
  /** Null for a line that is too long to be read. */
  readonly line: string | null;
  /** Whether a line end closed it; only the last may lack one. */
  readonly closed: boolean;
  /** Bytes of the file that are read so far. */
  readonly read: number;
}

/** Reads a file as lines of UTF-8, unzipped where it is gzip. Rejects where the gzip is damaged or cut off. */
export async function* linesOf(file: Blob): AsyncGenerator<FileLine> {
  const splitter = new Splitter();
  const reader = (await plain(file, splitter)).getReader();
  const decoder = new TextDecoder();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    yield* splitter.take(decoder.decode(chunk.value, { stream: true }));
  yield* splitter.take(decoder.decode());
  yield* splitter.end();
}

class Splitter {
  read = 0;
  #number = 1;
  #rest: string[] = [];
  #length = 0;

  *take(text: string): Generator<FileLine> {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#add(text.slice(from, end));
      yield this.#line(true);
      from = end + 1;
    }
    this.#add(text.slice(from));
  }

  *end(): Generator<FileLine> {
    if (this.#length > 0) yield this.#line(false);
  }

  #add(part: string): void {
    this.#length += part.length;
    if (this.#length <= LONGEST_LINE) this.#rest.push(part);
  }

  #line(closed: boolean): FileLine {
    const line = this.#length <= LONGEST_LINE ? this.#rest.join('') : null;
    this.#rest = [];
    this.#length = 0;
    return { number: this.#number++, line, closed, read: this.read };
  }
}

async function plain(file: Blob, counter: { read: number }): Promise<ReadableStream<Uint8Array>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        counter.read += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const isGzip = first === 0x1f && second === 0x8b;
  return isGzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
}
