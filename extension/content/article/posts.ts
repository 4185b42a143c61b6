/** The posts of a long live blog: each is text from end to end, and together they are one article. */
import type { Block, RawDocument } from '../../../src/types.ts';
import { assemble, BLOCK_SEPARATOR, type Assembled } from './assemble.ts';
import { choose } from './choose.ts';
import { stampedCopy, type StampedCopy } from './copy.ts';
import { kindIn } from './kind.ts';
import { segmentsOf } from './segments.ts';
import { TextMap } from './text-map.ts';

/** A document, and the way from its text back to the page. */
interface Mapped {
  readonly document: RawDocument;
  readonly map: TextMap;
}

/** The posts' texts, in their order; `url` is the page's address. Pauses at each `yield`. */
export function* readPosts(
  page: Document,
  posts: readonly Element[],
  url: string,
): Generator<undefined, Assembled[]> {
  const kindOf = kindIn({ headline: null, standfirst: null }, url);
  const texts: Assembled[] = [];
  for (const root of posts) {
    const stamped = yield* stampedCopy(page, { root, without: new Set() });
    const segments = segmentsOf(stamped.pieces);
    texts.push(assemble(yield* choose(segments, allButTimes(stamped), kindOf, '')));
    yield;
  }
  return texts;
}

/** All stamps but those of the labels that say when a post was written. */
function allButTimes({ elements }: StampedCopy): Set<number> {
  const stamps = [...elements.keys()];
  return new Set(stamps.filter((stamp) => elements[stamp]!.localName !== 'time'));
}

/** The article that posts make, with the facts of what stands around them, and its text where it has the headline. */
export function withPosts({ document, map: around }: Mapped, posts: readonly Assembled[]): Mapped {
  const isHead = document.blocks.some(({ kind }) => kind === 'headline');
  const map = new TextMap();
  const blocks: Block[] = [];
  let text = '';
  for (const one of [...(isHead ? [{ ...document, map: around }] : []), ...posts]) {
    if (one.text === '') continue;
    if (text !== '') text += BLOCK_SEPARATOR;
    const from = text.length;
    blocks.push(...one.blocks.map((block) => shifted(block, from)));
    map.append(one.map, from);
    text += one.text;
  }
  return { document: { ...document, text, blocks }, map };
}

function shifted({ start, end, kind }: Block, by: number): Block {
  return { start: start + by, end: end + by, kind };
}
