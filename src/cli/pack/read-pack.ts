import { createHash } from 'node:crypto';
import { articleId } from '../../corpus/identity.ts';
import {
  byUnits,
  DAMAGED,
  miscounted,
  PackError,
  readDocumentLine,
  readHeader,
  type PackEntry,
} from '../../corpus/pack.ts';
import type { RawDocument } from '../../types.ts';
import { failureAt } from '../failure.ts';
import { readLines } from '../files.ts';

export interface PackedDocument extends PackEntry {
  readonly doc: RawDocument;
}

/**
 * The documents of a pack one by one, in order. Only its end shows that it was
 * whole: what was made of them is to be thrown away when this throws. Fails
 * with the file's name for a pack that is damaged, miscounted or out of order.
 */
export async function* readPack(file: string): AsyncGenerator<PackedDocument> {
  try {
    yield* readChecked(file);
  } catch (error) {
    if (error instanceof PackError) throw failureAt(file, null, error.message);
    throw error;
  }
}

async function* readChecked(file: string): AsyncGenerator<PackedDocument> {
  const lines = readLines(file);
  const first = await lines.next();
  const header = readHeader(first.done ? '' : first.value.line);
  const hash = createHash('sha256');
  let held = 0;
  let last: string | null = null;
  for await (const { line, number } of lines) {
    hash.update(`${line}\n`);
    const doc = readDocumentLine(line, number);
    const id = articleId(doc);
    if (last !== null && byUnits(last, id) >= 0)
      throw new PackError(`Line ${number} of the pack is out of order, or its id is there twice.`);
    last = id;
    held++;
    yield { id, line, doc };
  }
  if (hash.digest('hex') !== header.sha256) throw new PackError(DAMAGED);
  if (held !== header.documents) throw miscounted(header.documents, held);
}
