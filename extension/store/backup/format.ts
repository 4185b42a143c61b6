/**
 * A back-up: all that is the reader's own, in one file. Lines of JSON with a
 * header as in a pack, gzipped; each line says what it is:
 *
 *   {"format":"whence-backup","version":1,"documents":6,"sha256":"…"}
 *   {"kind":"settings","values":{"markStyle":"tint",…}}
 *   {"kind":"pack","id":"kept","pack":"kept","name":"","on":true,"added":1764003822000}
 *   {"kind":"feed","id":"https://…","title":"…","added":…,"seen":[…]}
 *   {"kind":"correction","id":"…","outlet":"…","at":…}
 *   {"kind":"unwanted","id":"…"}
 *   {"kind":"article","id":"…","packs":["kept"],"number":2,"firstSeen":…,"lastSeen":…,"document":{…}}
 *   {"kind":"revision","id":"…","number":1,"seen":…,"document":{…}}
 *
 * `documents` counts the lines behind the header, `sha256` is of all their
 * bytes. Kinds come in this order, within one by id and number: the same corpus
 * gives the same bytes. What is deleted is not in it, but for the ids of the
 * shipped articles among it (`unwanted`), which would come again by themselves;
 * nor is what is derived (sentences, credits, the index), nor the switch of the
 * feeds: no back-up makes requests.
 */
import * as v from 'valibot';
import { byUnits, PackError, readHeader } from '../../../src/corpus/pack.ts';
import { BOUNDS, documentSchema, firstIssue, publishedSchema } from '../../../src/corpus/schema.ts';
import { LONGEST_URL } from '../../../src/corpus/url.ts';
import { PackReader } from '../pack-reader.ts';

export const BACKUP = 'whence-backup';

/** Ids of articles, packs and feeds; those of packs hold a feed's address. */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_URL + BOUNDS.id));
const text = v.pipe(v.string(), v.maxLength(BOUNDS.title));
const time = v.pipe(v.number(), v.minValue(0));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));

const entrySchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('settings'), values: v.record(v.string(), v.unknown()) }),
  v.strictObject({
    kind: v.literal('pack'),
    id,
    pack: v.picklist(['shipped', 'kept', 'remembered', 'feed', 'import']),
    name: text,
    on: v.boolean(),
    added: time,
  }),
  v.strictObject({
    kind: v.literal('feed'),
    id: v.pipe(id, v.regex(/^https?:\/\//)),
    title: text,
    added: time,
    seen: v.array(id),
  }),
  v.strictObject({
    kind: v.literal('correction'),
    id,
    outlet: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(BOUNDS.name))),
    published: v.optional(publishedSchema),
    at: time,
  }),
  v.strictObject({ kind: v.literal('unwanted'), id }),
  v.strictObject({
    kind: v.literal('article'),
    id,
    packs: v.array(id),
    number,
    firstSeen: time,
    lastSeen: time,
    document: documentSchema,
  }),
  v.strictObject({ kind: v.literal('revision'), id, number, seen: time, document: documentSchema }),
]);

export type Entry = v.InferOutput<typeof entrySchema>;
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;

const ORDER: readonly Entry['kind'][] = [
  'settings',
  'pack',
  'feed',
  'correction',
  'unwanted',
  'article',
  'revision',
];

/** The entry of line `lineNumber`. Throws a PackError for a line that holds none. */
export function readEntry(line: string, lineNumber: number): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new PackError(`Line ${lineNumber} of the back-up is no JSON.`);
  }
  const parsed = v.safeParse(entrySchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const issue = firstIssue(parsed.issues);
  throw new PackError(`Line ${lineNumber} of the back-up cannot be read: ${issue}.`);
}

/** Sees whether a back-up is whole, line by line. */
export function backupReader(): PackReader<Entry> {
  return new PackReader({
    header: (line) => readHeader(line, { format: BACKUP, name: 'back-up' }),
    read: readEntry,
    compare: inOrder,
  });
}

function inOrder(a: Entry, b: Entry): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one.kind - other.kind || byUnits(one.id, other.id) || one.number - other.number;
}

function keyOf(entry: Entry): { kind: number; id: string; number: number } {
  return {
    kind: ORDER.indexOf(entry.kind),
    id: 'id' in entry ? entry.id : '',
    number: entry.kind === 'revision' ? entry.number : 0,
  };
}
