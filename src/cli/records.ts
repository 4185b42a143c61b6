import * as v from 'valibot';
import { recordOfLine } from '../corpus/record.ts';
import { firstIssue } from '../corpus/schema.ts';
import type { RawDocument } from '../types.ts';
import { failureAt } from './failure.ts';
import { readLines } from './files.ts';

/** The records of a JSONL file, checked; the first broken line fails with its number. */
export async function* readRecords<T extends v.GenericSchema>(
  file: string,
  schema: T,
): AsyncGenerator<{ record: v.InferOutput<T>; number: number }> {
  let isEmpty = true;
  for await (const { line, number } of readLines(file)) {
    isEmpty = false;
    const parsed = v.safeParse(schema, parseLine(file, number, line), { abortEarly: true });
    if (!parsed.success) throw failureAt(file, number, firstIssue(parsed.issues));
    yield { record: parsed.output, number };
  }
  if (isEmpty) throw failureAt(file, null, 'holds no record');
}

function parseLine(file: string, number: number, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw failureAt(file, number, `broken JSON (${(error as SyntaxError).message})`);
  }
}

/** The articles of a JSONL file. A date that cannot be read is told to `note`, and stays unknown. */
export async function* jsonlDocuments(
  file: string,
  note: (line: string) => void,
): AsyncGenerator<RawDocument> {
  for await (const { line, number } of readLines(file)) {
    const { doc, remark } = recordOfLine(line);
    if (!doc) throw failureAt(file, number, remark);
    if (remark !== null) note(`${file}:${number}: ${remark}`);
    yield doc;
  }
}
