/**
 * An article's text as it is stored: the document as it came, and where its
 * sentences and their credits stand in it, by the numbers of its words. So a
 * check reads single sentences; all else that knows the words is derived from
 * it. Bodies of earlier versions, deflated or plain, are read all the same.
 */
import type { Attribution, RawDocument, Sentence } from '../../src/types.ts';
import {
  attributionOf,
  blocksIn,
  creditOf,
  gapsOf,
  KINDS,
  runsOf,
  withoutRuns,
  type Body,
  type Credit,
  type Gap,
} from './body-parts.ts';
import { decodeVersion2, type WrittenVersion2 } from './body-version-2.ts';
import { inflated } from './deflate.ts';
import {
  cutMarked,
  joinMarked,
  markText,
  readMarked,
  readParts,
  readSentence,
  type PlacedWords,
} from './marked-text.ts';
import type { StoredBody } from './records.ts';
import type { Coded } from './coded.ts';
import { ByteCoded } from './byte-code.ts';
import { wordCode } from './words.ts';

/** The first byte of a body that is written by the list words.json, and of one that the version before wrote by it; no deflated text begins with either (RFC 1951, 3.2.3: there is no block of type 3). */
const CODED = 15;
const BYTE_CODED = 7;

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
type Head = [facts: Facts, blocks: Gap[], kinds: string, credits: Credit[]];
type Written = [...Head, marked: string];

function headOf(doc: RawDocument, sentences: readonly Sentence[]): Head {
  const { id, url, outlet, newsroom, title, authors, published } = doc;
  const credits = sentences.flatMap(({ index, attributions }) =>
    attributions.map((one) => creditOf(index, one)),
  );
  const kinds = runsOf(sentences.map(({ kind }) => kind[0]).join(''));
  return [
    [id, url, outlet, newsroom, title, authors, published],
    gapsOf(doc.blocks),
    kinds,
    credits,
  ];
}

/** A body as plain text, which an upgrade of the database can write: it may wait for nothing. */
export function encodeBody(doc: RawDocument, sentences: readonly Sentence[]): string {
  const written: Written = [...headOf(doc, sentences), markText(doc.text, sentences)];
  return JSON.stringify(written);
}

/** What a body is written as: its head, then its text, cut behind each sentence. */
export function piecesOf(doc: RawDocument, sentences: readonly Sentence[]): string[] {
  return [JSON.stringify(headOf(doc, sentences)), ...cutMarked(markText(doc.text, sentences))];
}

/** A body as it is stored. */
export async function writtenBody(
  doc: RawDocument,
  sentences: readonly Sentence[],
): Promise<Uint8Array> {
  return (await wordCode()).encode(piecesOf(doc, sentences), CODED);
}

/** The body that is stored. */
export async function readBody(body: StoredBody): Promise<Body> {
  const coded = await opened(body);
  if (!coded) return decodeBody(await plainBody(body));
  const [head = '', ...text] = piecesIn(coded);
  return bodyOf(JSON.parse(head) as Head, joinMarked(text));
}

/** The sentences of the body alone: its text is not put together. */
export async function readSentences(body: StoredBody): Promise<readonly Sentence[]> {
  const coded = await opened(body);
  if (!coded) return decodeBody(await plainBody(body)).sentences;
  const [head = '', ...parts] = piecesIn(coded);
  const [, , kinds, credits] = JSON.parse(head) as Head;
  return sentencesFrom(readParts(parts), kinds, credits);
}

const piecesIn = (coded: Coded): string[] =>
  Array.from({ length: coded.length }, (_, at) => coded.at(at)!);

/** The words of a stored body's sentences, by their places. */
export async function readTexts(body: StoredBody): Promise<Pick<string[], 'at'>> {
  const coded = await opened(body);
  if (!coded) return decodeBody(await plainBody(body)).sentences.map(({ text }) => text);
  return { at: (sentence) => sentenceIn(coded, sentence) };
}

/** The piece behind the last sentence's is none. */
function sentenceIn(coded: Coded, sentence: number): string | undefined {
  return sentence + 2 < coded.length ? readSentence(coded.at(sentence + 1)!) : undefined;
}

/** Whether a body is as `writtenBody` makes it now. */
export function isCurrent(body: StoredBody): boolean {
  return typeof body !== 'string' && body[0] === CODED;
}

async function opened(body: StoredBody): Promise<Coded | null> {
  if (typeof body === 'string' || (body[0] !== CODED && body[0] !== BYTE_CODED)) return null;
  const code = await wordCode();
  return body[0] === CODED ? code.open(body) : new ByteCoded(code.words, body);
}

async function plainBody(body: StoredBody): Promise<string> {
  return typeof body === 'string' ? body : inflated(body);
}

function decodeBody(body: string): Body {
  const written = JSON.parse(body) as Written | WrittenVersion2;
  if (!isNow(written)) return decodeVersion2(written);
  const [facts, gaps, kinds, credits, marked] = written;
  return bodyOf([facts, gaps, kinds, credits], marked);
}

function isNow(written: Written | WrittenVersion2): written is Written {
  return Array.isArray(written[0]);
}

function bodyOf([facts, gaps, kinds, credits]: Head, marked: string): Body {
  const [id, url, outlet, newsroom, title, authors, published] = facts;
  const { text, places } = readMarked(marked);
  const placed = places.map((one) => ({ ...one, words: text.slice(one.start, one.end) }));
  const blocks = blocksIn(gaps);
  const doc = { id, url, outlet, newsroom, title, authors, published, text, blocks };
  return { doc, sentences: sentencesFrom(placed, kinds, credits) };
}

function sentencesFrom(
  placed: readonly PlacedWords[],
  kinds: string,
  credits: readonly Credit[],
): Sentence[] {
  const attributions = placed.map((): Attribution[] => []);
  for (const credit of credits) attributions[credit[0]]!.push(attributionOf(credit));
  const letters = withoutRuns(kinds);
  return placed.map(({ start, end, block, words }, index) => {
    const kind = KINDS[letters[index]!]!;
    return { index, start, end, text: words, block, kind, attributions: attributions[index]! };
  });
}
