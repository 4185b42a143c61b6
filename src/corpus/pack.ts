/**
 * A pack: documents in one file, to hand on a corpus. UTF-8 text of lines,
 * gzipped by whoever stores it:
 *
 *   {"format":"whence-pack","version":1,"documents":2,"sha256":"…"}
 *   {"id":"000","url":null,…,"text":"…","blocks":[[0,76,"headline"],…]}
 *   {"id":"001",…}
 *
 * The checksum is that of all bytes behind the first line end. Documents are
 * sorted by article id, one for each, their keys always in the same order: the
 * same documents give the same bytes in whatever order they came. Blocks may
 * be empty: the reader then finds them. A pack is taken whole or not at all.
 */
import * as v from 'valibot';
import type { RawDocument } from '../types.ts';
import { Digest } from './digest.ts';
import { articleId } from './identity.ts';
import { unpacked, type PackedDocument } from './packed-document.ts';
import { documentSchema, firstIssue } from './schema.ts';

const FORMAT = 'whence-pack';
const VERSION = 1;

/** Most documents of a pack. */
const MOST_DOCUMENTS = 1_000_000;

/** A pack that cannot be taken; `message` is one sentence for the reader. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

const headerSchema = v.strictObject({
  format: v.string(),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  documents: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DOCUMENTS)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** Writes a pack. Throws a PackError for a document that a pack cannot hold, naming it. */
export function encodePack(docs: readonly RawDocument[]): string {
  const lines = new Map<string, string>();
  for (const { id, line } of docs.map(packEntry)) lines.set(id, preferred(line, lines.get(id)));
  const body = [...lines.keys()]
    .sort(byUnits)
    .map((id) => `${lines.get(id)}\n`)
    .join('');
  return `${headerLine(lines.size, checksum(body))}\n${body}`;
}

/** A pack's line and the id that decides its place. */
export interface PackEntry {
  readonly id: string;
  readonly line: string;
}

/** The entry of a document. Throws a PackError for one that a pack cannot hold, naming it. */
export function packEntry(doc: RawDocument): PackEntry {
  const id = articleId(doc);
  return { id, line: JSON.stringify(packed(doc, id)) };
}

/** A pack's first line; `sha256` in hex digits of the UTF-8 of all that follows it. Throws a PackError for too many documents. */
export function headerLine(documents: number, sha256: string, format = FORMAT): string {
  if (documents > MOST_DOCUMENTS)
    throw new PackError(`A pack holds at most ${MOST_DOCUMENTS} documents, not ${documents}.`);
  return JSON.stringify({ format, version: VERSION, documents, sha256 });
}

/** Reads a pack. Throws a PackError for anything that is not whole and in order. */
export function decodePack(text: string): RawDocument[] {
  const headerEnd = text.indexOf('\n');
  const header = readHeader(text.slice(0, headerEnd === -1 ? 0 : headerEnd));
  const body = text.slice(headerEnd + 1);
  if (checksum(body) !== header.sha256) throw new PackError(DAMAGED);
  const lines = body === '' ? [] : body.replace(/\n$/, '').split('\n');
  if (lines.length !== header.documents) throw miscounted(header.documents, lines.length);
  const docs = lines.map((line, at) => readDocumentLine(line, at + 2));
  const ids = new Set(docs.map(articleId));
  if (ids.size !== docs.length) throw new PackError('The pack holds two documents of one id.');
  return docs;
}

/** What is said of a pack whose content is not what its header was made for. */
export const DAMAGED =
  'The pack is damaged: its checksum does not fit its content. Fetch it again.';

/** The error of a pack that holds more or fewer documents than it says. */
export function miscounted(said: number, held: number): PackError {
  return new PackError(`The pack says ${said} documents and holds ${held}.`);
}

/**
 * What the first line of a pack says, or of another file of lines by its
 * format and name. Throws a PackError for a line that is no header, or a newer one.
 */
export function readHeader(
  line: string,
  { format, name } = { format: FORMAT, name: 'pack' },
): v.InferOutput<typeof headerSchema> {
  const header = v.safeParse(headerSchema, parseJson(line));
  if (!header.success || header.output.format !== format)
    throw new PackError(`This is no Whence ${name}: its first line is not the header of one.`);
  if (header.output.version > VERSION)
    throw new PackError(
      `The pack is of version ${header.output.version}; this Whence reads up to ${VERSION}. Update Whence.`,
    );
  return header.output;
}

/** The document of line `number` of a pack. Throws a PackError for a line that holds none. */
export function readDocumentLine(line: string, number: number): RawDocument {
  const value = parseJson(line);
  if (value === undefined) throw new PackError(`Line ${number} of the pack is no JSON.`);
  const parsed = v.safeParse(documentSchema, value, { abortEarly: true });
  if (!parsed.success)
    throw new PackError(`Line ${number} of the pack is no document: ${firstIssue(parsed.issues)}.`);
  return unpacked(parsed.output);
}

/** Undefined for what is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // the caller says where
  }
}

/** A document as a pack's line holds it. Throws a PackError for one that does not fit, naming it. */
export function packed(doc: RawDocument, id: string): PackedDocument {
  const { url, outlet, newsroom, title, authors, published, text } = doc;
  const value = {
    id: doc.id,
    url,
    outlet,
    newsroom,
    title,
    authors: [...authors],
    published: published && { time: published.time, precision: published.precision },
    text,
    blocks: doc.blocks.map(({ start, end, kind }) => [start, end, kind] as const),
  };
  const parsed = v.safeParse(documentSchema, value, { abortEarly: true });
  if (!parsed.success)
    throw new PackError(`Document ${id} does not fit into a pack: ${firstIssue(parsed.issues)}.`);
  return parsed.output;
}

/** Of two lines for one article the longer one: it says most; equal ones by their bytes. */
export function preferred(line: string, other: string | undefined): string {
  if (other === undefined || line.length > other.length) return line;
  return line.length === other.length && line < other ? line : other;
}

/** The order of a pack's lines: their ids by UTF-16 units. */
export function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function checksum(text: string): string {
  return new Digest().update(text).hex();
}
