/**
 * An article's text as it is stored: the document as it came, and where its
 * sentences and their credits stand in it. Deflated one by one, so that a check
 * reads single articles; all else that knows the words is derived from it.
 */
import type { Attribution, RawDocument, Sentence } from '../../src/types.ts';
import {
  attributionOf,
  blocksIn,
  creditOf,
  gapsOf,
  KINDS,
  type Body,
  type Credit,
  type Gap,
} from './body-parts.ts';
import { decodeVersion2, type WrittenVersion2 } from './body-version-2.ts';
import { inflated } from './deflate.ts';
import { markText, readMarked, readSentences } from './marked-text.ts';
import type { StoredBody } from './records.ts';

/** By their places, as their names would take more room than most of them. */
type Facts = [
  id: string | null,
  url: string | null,
  outlet: string | null,
  newsroom: string | null,
  title: string | null,
  authors: readonly string[],
  published: RawDocument['published'],
];
type Written = [facts: Facts, blocks: Gap[], kinds: string, credits: Credit[], marked: string];

/** A body as text. */
export function encodeBody(doc: RawDocument, sentences: readonly Sentence[]): string {
  const { id, url, outlet, newsroom, title, authors, published } = doc;
  const credits = sentences.flatMap(({ index, attributions }) =>
    attributions.map((one) => creditOf(index, one)),
  );
  const kinds = sentences.map(({ kind }) => kind[0]).join('');
  const written: Written = [
    [id, url, outlet, newsroom, title, authors, published],
    gapsOf(doc.blocks),
    kinds,
    credits,
    markText(doc.text, sentences),
  ];
  return JSON.stringify(written);
}

/** The body that a text says. */
export function decodeBody(body: string): Body {
  const written = JSON.parse(body) as Written | WrittenVersion2;
  if (!isNow(written)) return decodeVersion2(written);
  const [facts, gaps, kinds, credits, marked] = written;
  const [id, url, outlet, newsroom, title, authors, published] = facts;
  const { text, places } = readMarked(marked);
  const attributions = places.map((): Attribution[] => []);
  for (const credit of credits) attributions[credit[0]]!.push(attributionOf(credit));
  const sentences = places.map(({ start, end, block }, index): Sentence => {
    const kind = KINDS[kinds[index]!]!;
    const words = text.slice(start, end);
    return { index, start, end, text: words, block, kind, attributions: attributions[index]! };
  });
  const blocks = blocksIn(gaps);
  return { doc: { id, url, outlet, newsroom, title, authors, published, text, blocks }, sentences };
}

function isNow(written: Written | WrittenVersion2): written is Written {
  return Array.isArray(written[0]);
}

/** The body that is stored. */
export async function readBody(body: StoredBody): Promise<Body> {
  return decodeBody(await plainBody(body));
}

/** Whether a body is as `encodeBody` and `deflated` make it now; one of an earlier version is read all the same. */
export async function isCurrent(body: StoredBody): Promise<boolean> {
  return typeof body !== 'string' && isNow(JSON.parse(await inflated(body)) as Written);
}

/** The body as text, which can be read again without inflating it. */
export async function plainBody(body: StoredBody): Promise<string> {
  return typeof body === 'string' ? body : inflated(body);
}

/** The words of the sentences of a body that is plain. */
export function readTexts(plain: string): readonly string[] {
  const written = JSON.parse(plain) as Written | WrittenVersion2;
  if (isNow(written)) return readSentences(written[4]);
  return decodeBody(plain).sentences.map(({ text }) => text);
}
