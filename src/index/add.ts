import { INDEX } from '../tuning.ts';
import type { IndexStore } from '../types.ts';
import { commit, readManifest } from './manifest.ts';
import { withTombstones } from './remove.ts';
import { buildSegment, type ArticleToIndex } from './segment.ts';

/**
 * Makes articles searchable; one whose id the index has replaces the older one.
 * A large batch is committed in parts, each whole or not at all. One writer at
 * a time: the caller sees to that. Call `mergeStep` afterwards, when there is
 * time. Throws IndexDamaged.
 */
export async function addArticles(
  store: IndexStore,
  articles: readonly ArticleToIndex[],
): Promise<void> {
  const latest = new Map(articles.map((article) => [article.id, article]));
  for (const batch of batches([...latest.values()])) {
    const manifest = await withTombstones(
      store,
      await readManifest(store),
      batch.map(({ id }) => id),
    );
    const { segment, records } = buildSegment(manifest.nextSegment, batch);
    const added = segment.sentences > 0 ? [segment] : [];
    const segments = [...manifest.segments, ...added];
    const next = { ...manifest, nextSegment: manifest.nextSegment + 1, segments };
    await commit(store, next, manifest, records);
  }
}

function* batches(articles: readonly ArticleToIndex[]): Generator<ArticleToIndex[]> {
  let batch: ArticleToIndex[] = [];
  let sentences = 0;
  for (const article of articles) {
    batch.push(article);
    sentences += article.sentences.length;
    if (sentences < INDEX.batchSentences) continue;
    yield batch;
    batch = [];
    sentences = 0;
  }
  if (batch.length > 0) yield batch;
}
