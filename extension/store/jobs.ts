/** Imports: begun with their file, journalled in every step, gone on with after a crash. */
import { PackError } from '../../src/corpus/pack.ts';
import { linesOf, type FileLine } from '../corpus/lines.ts';
import { INDEX } from '../../src/tuning.ts';
import type { CorpusDatabase } from './database.ts';
import { backupReader } from './backup/format.ts';
import type { Outcome } from './intake.ts';
import { documents, entries, type Reading } from './job-lines.ts';
import { isNoRoom } from './no-room.ts';
import type { FlawRecord, JobRecord } from './records.ts';
import { packReader, type PackReader } from './pack-reader.ts';
import { indexWaiting } from './lay.ts';
import { writing, type Step } from './step.ts';

/** Articles of one step: more make fewer merges, and let other writers wait longer. */
const STEP = 100;
/** Characters of one step, whatever the articles. */
const STEP_CHARACTERS = 2_000_000;
/** Flaws that are told line by line; further ones are counted. */
const MOST_FLAWS = 10_000;

/** The reader cancelled the job while a step was on its way. */
class Stopped extends Error {}

/** Begins an import; when this resolves, the file is the database's own. */
export async function beginJob(
  db: CorpusDatabase,
  { name, kind, file }: { name: string; kind: JobRecord['kind']; file: Blob },
): Promise<string> {
  const id = crypto.randomUUID();
  const job: JobRecord = {
    id,
    name,
    kind,
    state: 'running',
    reason: null,
    size: file.size,
    read: 0,
    lines: 0,
    added: 0,
    revised: 0,
    known: 0,
    flaws: 0,
    started: Date.now(),
    worked: 0,
  };
  await writing(db, async (step) => {
    step.put('jobs', id, job);
    step.put('files', id, { job: id, file });
  });
  return id;
}

/** Ends a job early; what it has stored stays. */
export function cancelJob(db: CorpusDatabase, id: string): Promise<void> {
  return writing(db, (step) => end(step, id, { state: 'cancelled', reason: null }));
}

/** Takes a job that has ended off the list. */
export function dismissJob(db: CorpusDatabase, id: string): Promise<void> {
  return writing(db, async (step) => {
    step.delete('jobs', id);
    step.delete('files', id);
    for (const key of await db.flaws.where('job').equals(id).primaryKeys())
      step.delete('flaws', key);
  });
}

/**
 * Does what is left of a job. What the steps before have stored stays, whatever
 * comes. Rejects where not even its failure can be written down, as a disk may
 * be that full: it is then still to be done.
 */
export async function runJob(db: CorpusDatabase, id: string): Promise<void> {
  try {
    const [job, held] = await Promise.all([db.jobs.get(id), db.files.get(id)]);
    if (job?.state !== 'running' || !held) return;
    const isBackup = job.kind === 'backup';
    if (job.kind !== 'records' && job.lines === 0)
      await proveWhole(held.file, isBackup ? backupReader() : packReader());
    await (isBackup
      ? importLines(db, new Batch(job, entries(db)), held.file)
      : importLines(db, new Batch(job, documents(db, job)), held.file));
  } catch (error) {
    const state = error instanceof PackError ? 'refused' : 'failed';
    if (!(error instanceof Stopped))
      await writing(db, (step) => end(step, id, { state, reason: reasonOf(error) }));
    await indexWaiting(db);
  }
}

/** Reads a pack or a back-up to its end, so that a bad one changes nothing. */
async function proveWhole(
  file: Blob,
  reader: Pick<PackReader<unknown>, 'take' | 'end'>,
): Promise<void> {
  let rest = '';
  for await (const { line, closed } of linesOf(file)) {
    if (line === null) throw new PackError('The pack has a line that is too long.');
    if (closed) reader.take(line);
    else rest = line;
  }
  reader.end(rest);
}

async function importLines<Read>(
  db: CorpusDatabase,
  batch: Batch<Read>,
  file: Blob,
): Promise<void> {
  const { job } = batch;
  for await (const line of linesOf(file)) {
    if (line.number <= job.lines) continue;
    batch.add(line);
    if (batch.isFull) await batch.land(db);
  }
  await batch.land(db);
  await indexWaiting(db);
  const worked = batch.worked();
  await writing(db, (step) => end(step, job.id, { state: 'done', reason: null, worked }));
}

/** The lines of a step. */
class Batch<Read> {
  #docs: Read[] = [];
  #flaws: FlawRecord[] = [];
  #characters = 0;
  #last: FileLine | null = null;
  #began = performance.now();

  constructor(
    readonly job: JobRecord,
    private readonly reading: Reading<Read>,
  ) {}

  get isFull(): boolean {
    return this.#docs.length >= STEP || this.#characters >= STEP_CHARACTERS;
  }

  add(line: FileLine): void {
    this.#last = line;
    const { doc, remark } = this.#read(line);
    if (doc) this.#docs.push(doc);
    this.#characters += doc ? this.reading.lengthOf(doc) : 0;
    if (remark !== null) this.#flaws.push({ job: this.job.id, line: line.number, reason: remark });
  }

  async land(db: CorpusDatabase): Promise<void> {
    const last = this.#last;
    if (!last) return;
    await this.reading.store(this.#docs, (step, outcomes) => this.#journal(step, outcomes, last));
    const { sentences } = (await db.state('waiting')) ?? { sentences: 0 };
    if (sentences >= INDEX.gatherSentences) await indexWaiting(db, true);
    [this.#docs, this.#flaws, this.#characters] = [[], [], 0];
    this.#last = null;
  }

  /** Milliseconds of work since this was asked last. */
  worked(): number {
    const [began, now] = [this.#began, performance.now()];
    this.#began = now;
    return now - began;
  }

  #read({ line, number }: FileLine): { doc: Read | null; remark: string | null } {
    if (line === null) return { doc: null, remark: 'the line is too long' };
    const isHeader = this.job.kind !== 'records' && number === 1;
    if (line.trim() === '' || isHeader) return { doc: null, remark: null };
    return this.reading.read(line, number);
  }

  async #journal(step: Step, outcomes: readonly Outcome[], last: FileLine): Promise<void> {
    const job = await step.db.jobs.get(this.job.id);
    if (job?.state !== 'running') throw new Stopped();
    const many = (was: Outcome['was']) => outcomes.filter((one) => one.was === was).length;
    const told = this.#flaws.slice(0, Math.max(0, MOST_FLAWS - job.flaws));
    for (const flaw of told) step.put('flaws', [flaw.job, flaw.line], flaw);
    step.put('jobs', job.id, {
      ...job,
      read: last.read,
      lines: last.number,
      added: job.added + many('new'),
      revised: job.revised + many('revised'),
      known: job.known + many('known'),
      flaws: job.flaws + this.#flaws.length,
      worked: job.worked + this.worked(),
    });
  }
}

async function end(
  step: Step,
  id: string,
  { state, reason, worked = 0 }: Pick<JobRecord, 'state' | 'reason'> & { worked?: number },
): Promise<void> {
  const job = await step.db.jobs.get(id);
  if (job?.state !== 'running') return;
  const read = state === 'done' ? job.size : job.read;
  step.put('jobs', id, { ...job, state, reason, read, worked: job.worked + worked });
  step.delete('files', id);
}

/** A code where the page has words for it, else what the error says. */
function reasonOf(error: unknown): string {
  if (isNoRoom(error)) return 'quota';
  return error instanceof TypeError ? 'damaged' : (error as Error).message;
}
