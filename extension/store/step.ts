/**
 * A step of writing: everything that belongs together, in one short
 * transaction. What takes time (reading, deflating, packing postings) is done
 * before it, so that a check need not wait. The only place that writes to the
 * corpus.
 */
import { mergeStep } from '../../src/index/merge.ts';
import { INDEX } from '../../src/tuning.ts';
import type { CorpusDatabase } from './database.ts';
import { alone, standAside } from './lock.ts';
import { PendingIndex } from './pending-index.ts';
import { DexieIndex } from './stores.ts';
import type {
  ArticleRecord,
  Correction,
  DeletedRecord,
  FileRecord,
  FlawRecord,
  JobRecord,
  FeedRecord,
  PackRecord,
  RevisionRecord,
  SizeState,
  State,
  TextRecord,
  WaitingRecord,
} from './records.ts';
import { tally } from './tally.ts';

/** Key and record of each table. */
interface Stored {
  articles: [key: string, record: ArticleRecord];
  texts: [key: string, record: TextRecord];
  revisions: [key: [id: string, number: number], record: RevisionRecord];
  corrections: [key: string, record: Correction];
  packs: [key: string, record: PackRecord];
  jobs: [key: string, record: JobRecord];
  files: [key: string, record: FileRecord];
  flaws: [key: [job: string, line: number], record: FlawRecord];
  deleted: [key: string, record: DeletedRecord];
  feeds: [key: string, record: FeedRecord];
  waiting: [key: number, record: WaitingRecord];
  meta: [key: State['key'], record: State];
}
type Name = keyof Stored;
type Key = Stored[Name][0];

interface Change {
  readonly key: Key;
  /** Null: it is to go. */
  readonly record: Stored[Name][1] | null;
}

/** Collects changes; later ones of a record replace earlier ones. */
export class Step {
  readonly index: PendingIndex;
  readonly #changes = new Map<Name, Map<string, Change>>();

  constructor(readonly db: CorpusDatabase) {
    this.index = new PendingIndex(new DexieIndex(db));
  }

  put<T extends Name>(table: T, ...[key, record]: Stored[T]): void {
    this.#of(table).set(JSON.stringify(key), { key, record });
  }

  delete<T extends Name>(table: T, key: Stored[T][0]): void {
    this.#of(table).set(JSON.stringify(key), { key, record: null });
  }

  /** The state of that key as this step has it so far. */
  async state<K extends State['key']>(key: K): Promise<Extract<State, { key: K }> | undefined> {
    const change = this.#of('meta').get(JSON.stringify(key));
    if (!change) return this.db.state(key);
    return (change.record ?? undefined) as Extract<State, { key: K }> | undefined;
  }

  /** Every change or none. */
  async land(): Promise<void> {
    const { db } = this;
    const { changes: indexed } = this.index;
    // Only what changes: a check reads the rest meanwhile.
    const tables = new Set<Name | 'index'>(this.#changes.keys());
    if (indexed.size > 0) tables.add('index');
    if (tables.has('articles')) tables.add('meta');
    if (tables.size === 0) return;
    await db.transaction('rw', [...tables], async () => {
      if (this.#changes.has('articles')) await db.meta.put(await this.#size());
      for (const [table, changes] of this.#changes) {
        const gone = [...changes.values()].filter(({ record }) => record === null);
        const kept = [...changes.values()].filter(({ record }) => record !== null);
        await db.table(table).bulkDelete(gone.map(({ key }) => key));
        await db.table(table).bulkPut(kept.map(({ record }) => record));
      }
      if (indexed.size > 0) await new DexieIndex(db).apply(indexed);
    });
  }

  async #size(): Promise<SizeState> {
    const changes = [...this.#of('articles').values()];
    const before = await this.db.articles.bulkGet(changes.map(({ key }) => key as string));
    const size = (await this.db.state('size')) ?? { key: 'size', articles: 0, newsrooms: {} };
    return changes.reduce(
      (sum, { record }, at) => tally(sum, before[at], (record as ArticleRecord) ?? undefined),
      size,
    );
  }

  #of(table: Name) {
    const changes = this.#changes.get(table) ?? new Map<string, Change>();
    this.#changes.set(table, changes);
    return changes;
  }
}

/** Does one step of writing, alone; what `work` answers holds once this resolves. */
export function writing<T>(db: CorpusDatabase, work: (step: Step) => Promise<T>): Promise<T> {
  return alone(() => done(new Step(db), work));
}

/** The same for work that nobody waits for: it stands aside for checks before it begins, and before it lands. */
export async function writingAside<T>(
  db: CorpusDatabase,
  work: (step: Step) => Promise<T>,
): Promise<T> {
  await standAside();
  return alone(() => done(new Step(db), work, standAside));
}

async function done<T>(
  step: Step,
  work: (step: Step) => Promise<T>,
  ready?: () => Promise<void>,
): Promise<T> {
  const answer = await work(step);
  await ready?.();
  await step.land();
  return answer;
}

/** Merges the index's segments as far as it is worth it, each part a step of its own; less far while more is to come. */
export async function mergeIndex(db: CorpusDatabase, isMoreToCome = false): Promise<void> {
  const share = isMoreToCome ? INDEX.importMergeShare : INDEX.mergeShare;
  while (await writingAside(db, (step) => mergeStep(step.index, share)));
}
