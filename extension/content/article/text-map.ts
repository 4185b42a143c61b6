/** The way between offsets in an article's text and places in the live page. */
import type { Span } from '../../../src/types.ts';

/** A stretch in which text and text node advance together. */
interface Run {
  /** Offset in the article's text. */
  readonly at: number;
  readonly node: Text;
  /** Offset in the node. */
  readonly from: number;
  readonly length: number;
}

/** A stretch of one text node. */
export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Built in text order by `add`; read by `places`. Offsets are UTF-16 units. */
export class TextMap {
  readonly #runs: Run[] = [];

  add(run: Run): void {
    const last = this.#runs.at(-1);
    const continues =
      last?.node === run.node &&
      last.at + last.length === run.at &&
      last.from + last.length === run.from;
    if (continues)
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + run.length };
    else this.#runs.push(run);
  }

  /** Adds what another map says of a text that stands at an offset of this one's, behind all that is known. */
  append(other: TextMap, offset: number): void {
    for (const run of other.#runs) this.add({ ...run, at: run.at + offset });
  }

  /** Where a span of the text stands in the page: one place for each text node, in order. */
  places(span: Span): Place[] {
    const places: Place[] = [];
    for (let i = this.#firstEndingAfter(span.start); i < this.#runs.length; i++) {
      const run = this.#runs[i]!;
      if (run.at >= span.end) break;
      const start = run.from + Math.max(0, span.start - run.at);
      const end = run.from + Math.min(run.length, span.end - run.at);
      const last = places.at(-1);
      if (last?.node === run.node) places[places.length - 1] = { ...last, end };
      else places.push({ node: run.node, start, end });
    }
    return places;
  }

  /** The text offset of a place in the page; null when the article does not hold it. */
  offsetOf(node: Node, offset: number): number | null {
    const run = this.#runs.find(
      (run) => run.node === node && run.from <= offset && offset <= run.from + run.length,
    );
    return run ? run.at + offset - run.from : null;
  }

  /** The text nodes that hold the article. */
  nodes(): Set<Text> {
    return new Set(this.#runs.map((run) => run.node));
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle]!;
      if (run.at + run.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
