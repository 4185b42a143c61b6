/** What the reader deleted of the articles that ship, so that they stay away. */
import { byUnits } from '../../src/corpus/pack.ts';
import type { CorpusDatabase } from './database.ts';
import type { Step } from './step.ts';

/** Ids of shipped articles that the reader deleted, ascending. */
export async function unwantedIn(db: CorpusDatabase): Promise<readonly string[]> {
  return (await db.state('unwanted'))?.ids ?? [];
}

/** Keeps shipped articles away from now on. */
export async function unwant(step: Step, ids: readonly string[]): Promise<void> {
  const known = (await step.state('unwanted'))?.ids ?? [];
  set(step, known, [...known, ...ids]);
}

/** Takes that back. */
export async function wantAgain(step: Step, ids: readonly string[]): Promise<void> {
  const known = (await step.state('unwanted'))?.ids ?? [];
  set(
    step,
    known,
    known.filter((id) => !ids.includes(id)),
  );
}

function set(step: Step, before: readonly string[], ids: readonly string[]): void {
  const sorted = [...new Set(ids)].sort(byUnits);
  if (sorted.length === before.length) return;
  step.put('meta', 'unwanted', { key: 'unwanted', ids: sorted });
}
