/** From a document to an article: its sentences, their credits, and whose reporting it is. */
import { extract } from './attribution/extract.ts';
import { blocksOf } from './corpus/blocks.ts';
import { articleId } from './corpus/identity.ts';
import { canonicalUrl } from './corpus/url.ts';
import { outletByName } from './outlets/lookup.ts';
import { publisherOf } from './outlets/publisher.ts';
import { newsroomOf } from './provenance/newsroom.ts';
import { normalise } from './text/normalise.ts';
import { splitSentences } from './text/sentences/split.ts';
import type { Article, Attribution, RawDocument, Sentence, Span } from './types.ts';

/** Reads a document: its sentences, what each says of its sources, and whose reporting it is. */
export const readDocument = (doc: RawDocument): Article => readSentences(doc, sentencesOf(doc));

/** The same of a document whose sentences are known, but not yet what they say. */
export function readSentences(doc: RawDocument, sentences: readonly Uncredited[]): Article {
  const url = doc.url === null ? null : canonicalUrl(doc.url);
  const outlet = publisherOf(url, doc.outlet);
  const credited = withCredits(doc, outlet, registered(doc.newsroom) ?? outlet, sentences);
  const newsroom = newsroomOf({ ...doc, newsroom: registered(doc.newsroom), outlet }, credited);
  return {
    id: articleId(doc),
    url,
    outlet,
    newsroom,
    title: doc.title,
    authors: doc.authors,
    published: doc.published,
    sentences: newsroom === outlet ? credited : withCredits(doc, outlet, newsroom, sentences),
  };
}

/** The registry's name of an outlet; a name that it lacks stays as given. */
function registered(name: string | null): string | null {
  return name === null ? null : (outletByName(name)?.name ?? name);
}

type Uncredited = Omit<Sentence, 'attributions'>;

/** The sentences of a document alone: ten times as fast as with their credits. */
export function sentencesOf(doc: RawDocument): Uncredited[] {
  const blocks = doc.blocks.length > 0 ? doc.blocks : blocksOf(doc.text, doc.title);
  return splitSentences(doc.text, blocks).map(({ start, end, block }, index) => ({
    index,
    start,
    end,
    text: doc.text.slice(start, end),
    block,
    kind: blocks[block]?.kind ?? 'body',
  }));
}

/** Credits are found in the normalised text and given in the sentence's own offsets. */
function withCredits(
  doc: RawDocument,
  outlet: string | null,
  newsroom: string | null,
  sentences: readonly Uncredited[],
): Sentence[] {
  const found = extract({
    title: doc.title,
    outlet,
    newsroom,
    sentences: sentences.map((one) => {
      const { text } = normalise(one.text);
      return text === one.text ? one : { ...one, text };
    }),
  });
  return sentences.map(({ index, start, end, text, block, kind }, at) => ({
    index,
    start,
    end,
    text,
    block,
    kind,
    attributions: inSource(found[at] ?? NONE, text),
  }));
}

const NONE: readonly Attribution[] = [];

/** Few sentences credit anybody: the way back is made again for these, and not kept for all. */
function inSource(attributions: readonly Attribution[], text: string): readonly Attribution[] {
  if (attributions.length === 0) return NONE;
  const { toSource } = normalise(text);
  const back = ({ start, end }: Span): Span => ({ start: toSource(start), end: toSource(end) });
  return attributions.map((one) => ({
    ...one,
    cue: back(one.cue),
    mention: one.mention && back(one.mention),
  }));
}
