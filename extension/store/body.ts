/**
 * An article's text as it is stored: the document as it came, and where its
 * sentences and their credits stand in it. Deflated one by one: a check reads
 * single articles, and inflating one takes a third of a millisecond, about what
 * IndexedDB takes to clone its sentences as objects of three times the size.
 */
import type { Attribution, BlockKind, RawDocument, Sentence, Span } from '../../src/types.ts';
import type { StoredBody } from './records.ts';

export interface Body {
  readonly doc: RawDocument;
  readonly sentences: readonly Sentence[];
}

/** A sentence: characters since the last one's end, its length, blocks since the last one's. */
type Place = [gap: number, length: number, blocks: number];
/** The kind of a sentence's block as a letter. A document may come without blocks; its sentences never do. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h: 'headline',
  s: 'standfirst',
  b: 'body',
  c: 'caption',
  f: 'furniture',
};
type Range = [start: number, length: number];
type Credit = [
  sentence: number,
  outlet: string | null,
  kind: Attribution['kind'],
  scope: Attribution['scope'],
  cue: Range,
  mention: Range | null,
  covers: [from: number, to: number],
  citedBy: string | null,
  quoted: 0 | 1,
  rule: string,
];
type Written = [
  facts: Omit<RawDocument, 'text' | 'blocks'>,
  blocks: [gap: number, length: number, kind: BlockKind][],
  places: Place[],
  kinds: string,
  credits: Credit[],
  text: string,
];

/** A body as text. */
export function encodeBody(doc: RawDocument, sentences: readonly Sentence[]): string {
  const { text, blocks, ...facts } = doc;
  let [end, block] = [0, 0];
  const places = sentences.map((one): Place => {
    const place: Place = [one.start - end, one.end - one.start, one.block - block];
    [end, block] = [one.end, one.block];
    return place;
  });
  const credits = sentences.flatMap(({ index, attributions }) =>
    attributions.map((one) => creditOf(index, one)),
  );
  const kinds = sentences.map(({ kind }) => kind[0]).join('');
  const written: Written = [facts, gapsOf(blocks), places, kinds, credits, text];
  return JSON.stringify(written);
}

/** The body that a text says. */
export function decodeBody(body: string): Body {
  const [facts, gaps, places, kinds, credits, text] = JSON.parse(body) as Written;
  const attributions = places.map((): Attribution[] => []);
  for (const credit of credits) attributions[credit[0]]!.push(attributionOf(credit));
  let [end, block] = [0, 0];
  const sentences = places.map(([gap, length, more], index): Sentence => {
    const start = end + gap;
    [end, block] = [start + length, block + more];
    return {
      index,
      start,
      end,
      text: text.slice(start, end),
      block,
      kind: KINDS[kinds[index]!]!,
      attributions: attributions[index]!,
    };
  });
  return { doc: { ...facts, text, blocks: blocksIn(gaps) }, sentences };
}

function gapsOf(blocks: RawDocument['blocks']): Written[1] {
  let last = 0;
  return blocks.map(({ start, end, kind }) => {
    const gap = start - last;
    last = end;
    return [gap, end - start, kind];
  });
}

function blocksIn(gaps: Written[1]): RawDocument['blocks'] {
  let last = 0;
  return gaps.map(([gap, length, kind]) => {
    const start = last + gap;
    last = start + length;
    return { start, end: last, kind };
  });
}

function creditOf(sentence: number, one: Attribution): Credit {
  const range = ({ start, end }: Span): Range => [start, end - start];
  const { outlet, kind, scope, cue, mention, covers, citedBy, quoted, rule } = one;
  return [
    sentence,
    outlet,
    kind,
    scope,
    range(cue),
    mention && range(mention),
    [covers.from, covers.to],
    citedBy,
    quoted ? 1 : 0,
    rule,
  ];
}

function attributionOf(credit: Credit): Attribution {
  const [, outlet, kind, scope, cue, mention, [from, to], citedBy, quoted, rule] = credit;
  const span = ([start, length]: Range): Span => ({ start, end: start + length });
  return {
    outlet,
    kind,
    scope,
    cue: span(cue),
    mention: mention && span(mention),
    covers: { from, to },
    citedBy,
    quoted: quoted === 1,
    rule,
  };
}

/** Deflates a body. */
export async function deflated(body: string): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const parts = await through(stream, new TextEncoder().encode(body));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  return bytes;
}

/** The body that is stored. */
export async function readBody(body: StoredBody): Promise<Body> {
  return decodeBody(typeof body === 'string' ? body : await inflated(body));
}

async function inflated(bytes: Uint8Array): Promise<string> {
  const decoder = new TextDecoder();
  const parts = await through(new DecompressionStream('deflate-raw'), bytes);
  return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

/** Five times as fast as by way of Blob and Response, in Chromium. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): Promise<Uint8Array[]> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes as BufferSource).then(() => writer.close());
  const parts: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    parts.push(read.value);
  await written;
  return parts;
}
