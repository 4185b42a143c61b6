/**
 * Brings the index to what the articles are: at once, or, while an import
 * streams in, later and together (lay.ts), as what is indexed bit by bit is
 * written over and over.
 */
import { indexed } from '../../src/engine.ts';
import { addArticles } from '../../src/index/add.ts';
import { removeArticles } from '../../src/index/remove.ts';
import type { Article } from '../../src/types.ts';
import type { WaitingState } from './records.ts';
import type { Step } from './step.ts';

/** When nothing waits. */
const NONE: WaitingState = {
  ...{ key: 'waiting', articles: 0, sentences: 0, seenTo: [], segment: null, done: 0 },
};

/** Makes articles searchable with this step, in the place of what the index has of them. */
export async function indexArticles(step: Step, articles: readonly Article[]): Promise<void> {
  await addArticles(step.index, articles.map(indexed));
  await see(
    step,
    articles.map(({ id }) => id),
  );
}

/** Takes articles out of the index with this step; unknown ids are passed over. */
export async function unindexArticles(step: Step, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await removeArticles(step.index, ids);
  await see(step, ids);
}

/** Lets articles wait to be indexed together; once in a step. What the index has of those that are not fresh goes with this step. */
export async function indexLater(
  step: Step,
  articles: readonly Article[],
  isFresh: (article: Article) => boolean = () => false,
): Promise<void> {
  if (articles.length === 0) return;
  const ids = articles.map(({ id }) => id);
  const stale = articles.filter((one) => !isFresh(one)).map(({ id }) => id);
  if (stale.length > 0) await removeArticles(step.index, stale);
  const batch = ((await step.db.waiting.toCollection().last())?.batch ?? 0) + 1;
  step.put('waiting', batch, { batch, ids });
  const state = (await step.state('waiting')) ?? NONE;
  const sentences = articles.reduce((sum, one) => sum + one.sentences.length, 0);
  step.put('meta', 'waiting', {
    ...state,
    articles: state.articles + ids.length,
    sentences: state.sentences + sentences,
    seenTo: state.seenTo.filter((id) => !ids.includes(id)),
  });
}

/** Nothing waits any more: all that does is seen to otherwise. */
export async function forgetWaiting(step: Step): Promise<void> {
  for (const batch of await step.db.waiting.toCollection().primaryKeys())
    step.delete('waiting', batch);
  step.delete('meta', 'waiting');
}

/** Whoever makes a segment of those that wait leaves these out. */
async function see(step: Step, ids: readonly string[]): Promise<void> {
  const state = await step.state('waiting');
  if (!state || ids.length === 0) return;
  step.put('meta', 'waiting', { ...state, seenTo: [...new Set([...state.seenTo, ...ids])] });
}
