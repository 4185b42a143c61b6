/** Bodies as the database's version 2 wrote them, with each sentence's place as numbers: read only. */
import type { Attribution, RawDocument, Sentence } from '../../src/types.ts';
import { attributionOf, blocksIn, KINDS, type Body, type Credit, type Gap } from './body-parts.ts';

/** A sentence: characters since the last one's end, its length, blocks since the last one's. */
type Place = [gap: number, length: number, blocks: number];
export type WrittenVersion2 = [
  facts: Omit<RawDocument, 'text' | 'blocks'>,
  blocks: Gap[],
  places: Place[],
  kinds: string,
  credits: Credit[],
  text: string,
];

/** The body that was written. */
export function decodeVersion2(written: WrittenVersion2): Body {
  const [facts, gaps, places, kinds, credits, text] = written;
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
