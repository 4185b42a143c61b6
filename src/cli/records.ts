import * as v from 'valibot';
import { BOUNDS, firstIssue } from '../corpus/schema.ts';
import { parsePublished } from '../text/published.ts';
import type { Published, RawDocument } from '../types.ts';
import { failureAt } from './failure.ts';
import { readLines } from './files.ts';

const optionalText = v.nullish(v.string(), null);

/** `{id?, url, outlet, title, date, text}`; more keys may stand beside them. */
const articleSchema = v.object({
  id: v.nullish(v.union([v.pipe(v.string(), v.maxLength(BOUNDS.id)), v.number()]), null),
  url: optionalText,
  outlet: optionalText,
  title: optionalText,
  date: optionalText,
  text: v.pipe(v.string(), v.maxLength(BOUNDS.text)),
});

/** The records of a JSONL file, checked; the first broken line fails with its number. */
export async function* readRecords<T extends v.GenericSchema>(
  file: string,
  schema: T,
): AsyncGenerator<{ record: v.InferOutput<T>; number: number }> {
  for await (const { line, number } of readLines(file)) {
    const parsed = v.safeParse(schema, parseLine(file, number, line), { abortEarly: true });
    if (!parsed.success) throw failureAt(file, number, firstIssue(parsed.issues));
    yield { record: parsed.output, number };
  }
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
  for await (const { record, number } of readRecords(file, articleSchema)) {
    const { id, url, outlet, title, date, text } = record;
    const published = dateOf(date);
    if (date?.trim() && !published)
      note(`${file}:${number}: the date "${date}" cannot be read and stays unknown`);
    yield {
      id: id === null || id === '' ? null : String(id),
      url: url || null,
      outlet: outlet || null,
      newsroom: null,
      title: title || null,
      authors: [],
      published,
      text,
      blocks: [],
    };
  }
}

function dateOf(date: string | null): Published | null {
  return date === null ? null : parsePublished(date);
}
