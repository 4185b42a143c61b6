import * as v from 'valibot';
import { parsePublished } from '../text/published.ts';
import type { RawDocument } from '../types.ts';
import { BOUNDS, firstIssue } from './schema.ts';

const optionalText = v.nullish(v.string(), null);

/** `{id?, url, outlet, title, date, text}`; more keys may stand beside them. */
const recordSchema = v.object({
  id: v.nullish(v.union([v.pipe(v.string(), v.maxLength(BOUNDS.id)), v.number()]), null),
  url: optionalText,
  outlet: optionalText,
  title: optionalText,
  date: optionalText,
  text: v.pipe(v.string(), v.maxLength(BOUNDS.text)),
});

/** What a line of a JSONL file holds; `remark` says what of it could not be read. */
export type LineRecord =
  | { readonly doc: RawDocument; readonly remark: string | null }
  | { readonly doc: null; readonly remark: string };

/** The article of a line. A date that cannot be read stays unknown; a line that is no record gives none. */
export function recordOfLine(line: string): LineRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { doc: null, remark: `broken JSON (${(error as SyntaxError).message})` };
  }
  const parsed = v.safeParse(recordSchema, value, { abortEarly: true });
  if (!parsed.success) return { doc: null, remark: firstIssue(parsed.issues) };
  const { id, url, outlet, title, date, text } = parsed.output;
  const published = date === null ? null : parsePublished(date);
  const isUnread = date?.trim() && !published;
  return {
    doc: {
      id: id === null || id === '' ? null : String(id),
      url: url || null,
      outlet: outlet || null,
      newsroom: null,
      title: title || null,
      authors: [],
      published,
      text,
      blocks: [],
    },
    remark: isUnread ? `the date "${date}" cannot be read and stays unknown` : null,
  };
}
