/** How the lines of each kind of file that is imported are read and stored. */
import { recordOfLine } from '../../src/corpus/record.ts';
import { packEntry, PackError, preferred, readDocumentLine } from '../../src/corpus/pack.ts';
import type { RawDocument } from '../../src/types.ts';
import { readEntry, type Entry } from './backup/format.ts';
import { restore } from './backup/restore.ts';
import type { CorpusDatabase } from './database.ts';
import { store, type InTurn, type Origin, type Outcome } from './intake.ts';
import { indexLater } from './indexing.ts';
import { breathe } from './lock.ts';
import type { JobRecord } from './records.ts';
import { writingAside, type Step } from './step.ts';

/** Stores without holding up a check, and indexes what it stored at last. */
export const IN_TURN: InTurn = { pause: breathe, write: writingAside, index: indexLater };

/** One kind of file. */
export interface Reading<Read> {
  readonly read: (line: string, number: number) => { doc: Read | null; remark: string | null };
  readonly lengthOf: (doc: Read) => number;
  readonly store: (
    docs: readonly Read[],
    also: (step: Step, outcomes: readonly Outcome[]) => Promise<void>,
  ) => Promise<unknown>;
}

/** Of a pack, or of records as others write them. */
export function documents(db: CorpusDatabase, job: JobRecord): Reading<RawDocument> {
  return {
    read: (line, number) =>
      job.kind === 'pack'
        ? { doc: readDocumentLine(line, number), remark: null }
        : readRecord(line),
    lengthOf: ({ text }) => text.length,
    store: (docs, also) => store(db, docs, originOf(job), also),
  };
}

/** Of a back-up. */
export function entries(db: CorpusDatabase): Reading<Entry> {
  return {
    read: (line, number) => ({ doc: readEntry(line, number), remark: null }),
    lengthOf: (entry) => ('document' in entry ? entry.document.text.length : 0),
    store: (docs, also) => restore(db, docs, also),
  };
}

function readRecord(line: string): { doc: RawDocument | null; remark: string | null } {
  const read = recordOfLine(line);
  if (!read.doc) return read;
  if (!/\p{L}/u.test(read.doc.text)) return { doc: null, remark: 'has no text' };
  const misfit = misfitOf(read.doc);
  return misfit === null ? read : { doc: null, remark: misfit };
}

/** Why a pack could not hold a document, or null. */
function misfitOf(doc: RawDocument): string | null {
  try {
    packEntry(doc);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
}

function originOf({ id, name, started }: JobRecord): Origin {
  const pack = { id: `import:${id}`, kind: 'import', name, on: true, added: started } as const;
  // The rule of a build: of two texts of one article the longer is in front, in whatever order they come.
  const isFirst = (line: string, other: string) => preferred(line, other) === line;
  const supersedes = (doc: RawDocument, known: RawDocument) =>
    isFirst(packEntry(doc).line, packEntry(known).line);
  return { pack, supersedes, prefers: supersedes, now: Date.now(), inTurn: IN_TURN };
}
