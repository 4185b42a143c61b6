import { INDEX } from '../tuning.ts';
import { directoryKey } from './directory.ts';
import { commit, readManifest, type Segment } from './manifest.ts';
import { MemoryIndexStore } from './memory-store.ts';
import { mergeStep } from './merge.ts';
import { withTombstones } from './remove.ts';
import { resealed } from './record.ts';
import { buildSegment, type ArticleToIndex } from './segment.ts';

/**
 * Many articles on their way into one segment, which is written once, where one
 * batch after the other would be written and merged over and over. Held in
 * memory, packed: some 90 bytes a sentence, and as much again at the end.
 */
export class Gathering {
  /** Sentences so far. */
  sentences = 0;
  readonly #store = new MemoryIndexStore();
  #segments: Segment[] = [];
  #batch: ArticleToIndex[] = [];
  #batched = 0;

  /** Waits by `pause` before each bit of work: the processor may be wanted elsewhere. */
  constructor(private readonly pause: () => Promise<void> = () => Promise.resolve()) {}

  /** Takes articles; none may come twice. */
  async add(articles: readonly ArticleToIndex[]): Promise<void> {
    for (const article of articles) {
      await this.pause();
      this.#batch.push(article);
      this.#batched += article.sentences.length;
      if (this.#batched >= INDEX.batchSentences) await this.#pack();
    }
  }

  /** All of them as the segment of that number, and its records; null without any sentence. Once, after the last. */
  async end(id: number): Promise<Gathered | null> {
    await this.#pack();
    const manifest = await readManifest(this.#store);
    const next = { ...manifest, nextSegment: this.#segments.length + 1, segments: this.#segments };
    await commit(this.#store, next, manifest, new Map());
    while (await mergeStep(this.#store, 0)) await this.pause();
    const { segments } = await readManifest(this.#store);
    return segments[0] ? new Gathered(this.#store, segments[0].id, id) : null;
  }

  async #pack(): Promise<void> {
    const { segment, records } = buildSegment(this.#segments.length + 1, this.#batch);
    [this.#batch, this.#batched] = [[], 0];
    if (segment.sentences === 0) return;
    this.#segments.push(segment);
    this.sentences += segment.sentences;
    await this.#store.apply(records);
  }
}

/** A segment that is made and to be written. */
class Gathered {
  constructor(
    private readonly store: MemoryIndexStore,
    private readonly made: number,
    private readonly id: number,
  ) {}

  /** Its records as they are to be written, in pieces of at least so many bytes; no look-up reads them before a manifest names the segment. */
  *pieces(bytes: number): Generator<Map<string, Uint8Array>> {
    let piece = new Map<string, Uint8Array>();
    let size = 0;
    const prefix = directoryKey(this.made).replace(/directory$/, '');
    for (const [key, record] of this.store.records) {
      if (!key.startsWith(prefix)) continue;
      const name = `${this.id}/${key.slice(prefix.length)}`;
      piece.set(name, resealed(record, key, name));
      size += record.length;
      if (size < bytes) continue;
      yield piece;
      piece = new Map();
      size = 0;
    }
    if (piece.size > 0) yield piece;
  }

  /** As the manifest tells of it, these articles' sentences dead. */
  async segment(without: readonly string[]): Promise<Segment> {
    const manifest = await withTombstones(this.store, await readManifest(this.store), without);
    return { ...manifest.segments[0]!, id: this.id };
  }
}
