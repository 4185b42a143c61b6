/** The corpus that ships: loaded once per pack, in steps that a killed background can take up again. */
import type { RawDocument } from '../../src/types.ts';
import type { CorpusDatabase } from './database.ts';
import { store, type Origin } from './intake.ts';
import { SHIPPED } from './packs.ts';
import type { ShippedState } from './records.ts';
import { leavePack } from './remove.ts';
import { mergeIndex, writing } from './step.ts';
import { unwantedIn } from './unwanted.ts';

/** A pack as the build names it: `id` changes with its content. */
export interface ShippedPack {
  readonly id: string;
  readonly read: () => Promise<readonly RawDocument[]>;
}

/** Documents of one step. */
const STEP = 50;

/**
 * Brings the database to hold exactly this pack's articles as the shipped
 * ones. Every step also records how far it came, so that it may be killed
 * anywhere and called again. Reads nothing but one record when all is there.
 */
export async function loadShipped(db: CorpusDatabase, pack: ShippedPack): Promise<void> {
  let state = await db.state('shipped');
  if (state?.pack === pack.id && state.complete) return;
  const docs = await pack.read();
  if (state && state.pack !== pack.id) await unload(db);
  state = state?.pack === pack.id ? state : undefined;
  while (!state?.complete) state = await addStep(db, pack.id, docs, state?.done ?? 0);
  await mergeIndex(db);
}

function unload(db: CorpusDatabase): Promise<void> {
  return writing(db, async (step) => {
    await leavePack(step, SHIPPED);
    step.delete('meta', 'shipped');
  });
}

async function addStep(
  db: CorpusDatabase,
  pack: string,
  docs: readonly RawDocument[],
  from: number,
): Promise<ShippedState> {
  const some = docs.slice(from, from + STEP);
  const done = from + some.length;
  const of = docs.length;
  const state: ShippedState = { key: 'shipped', pack, done, of, complete: done === of };
  const unwanted = await unwantedIn(db);
  const wanted = some.filter(({ id }) => id === null || !unwanted.includes(id));
  await store(db, wanted, shippedOrigin(), (step) => step.put('meta', 'shipped', state));
  return state;
}

function shippedOrigin(): Origin {
  const now = Date.now();
  const pack = { id: SHIPPED, kind: 'shipped', name: '', on: true, added: now } as const;
  return { pack, now, supersedes: () => true };
}
