import type { Run, Segment } from './manifest.ts';
import { SegmentBuilder, type ArticleToIndex, type Built } from './segment.ts';

/**
 * Many articles on their way into one segment, which is written once, where one
 * batch after the other would be written and merged over and over. Held in
 * memory: some 200 bytes a sentence, and half as much at the end.
 */
export class Gathering {
  readonly #builder = new SegmentBuilder();

  /** Waits by `pause` before each bit of work: the processor may be wanted elsewhere. */
  constructor(private readonly pause: () => Promise<void> = () => Promise.resolve()) {}

  /** Takes articles; none may come twice. */
  async add(articles: readonly ArticleToIndex[]): Promise<void> {
    for (const article of articles) {
      await this.pause();
      this.#builder.add(article);
    }
  }

  /** All of them as the segment of that number, and its records; null without any sentence. Once, after the last. */
  async end(id: number): Promise<Gathered | null> {
    if (this.#builder.sentences === 0) return null;
    const building = this.#builder.build(id);
    for (;;) {
      await this.pause();
      const { done, value } = building.next();
      if (done) return new Gathered(value, this.#builder.articles);
    }
  }
}

/** A segment that is made and to be written. */
class Gathered {
  constructor(
    private readonly built: Built,
    private readonly articles: SegmentBuilder['articles'],
  ) {}

  /** Its records in pieces of at least so many bytes; no look-up reads them before a manifest names the segment. */
  *pieces(bytes: number): Generator<Built['records']> {
    let piece: Built['records'] = new Map();
    let size = 0;
    for (const [key, record] of this.built.records) {
      piece.set(key, record);
      size += record?.length ?? 0;
      if (size < bytes) continue;
      yield piece;
      piece = new Map();
      size = 0;
    }
    if (piece.size > 0) yield piece;
  }

  /** As the manifest tells of it, these articles' sentences dead. */
  segment(without: readonly string[]): Segment {
    const gone = new Set(without);
    const dead = this.articles
      .filter(({ id }) => gone.has(id))
      .map(({ first, indexes }): Run => ({ first, count: indexes.length }));
    return { ...this.built.segment, dead };
  }
}
