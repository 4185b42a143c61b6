/** The marked claims of a page: sentences with a finding, over live ranges. */
import type { Check, SentenceCheck } from '../../src/types.ts';
import { lookOf, type Look } from '../look.ts';
import type { Place, TextMap } from './article/text-map.ts';

/** A marked claim: its sentence, and the ranges that show it. */
export interface Mark {
  readonly sentence: SentenceCheck;
  /** The answer for the article that it stands in. */
  readonly check: Check;
  readonly look: Look;
  readonly ranges: readonly Range[];
}

/** Makes a mark for every sentence with a finding, in page order. */
export function marksOf(check: Check, map: TextMap): Mark[] {
  return check.sentences.flatMap((sentence) => {
    if (!sentence.finding) return [];
    const ranges = rangesOf(map.places(sentence));
    const look = lookOf(sentence.finding, check.page.newsroom);
    return ranges.length > 0 ? [{ sentence, check, look, ranges }] : [];
  });
}

/** Live ranges over these places. */
export function rangesOf(places: readonly Place[]): Range[] {
  return places.flatMap(liveRange);
}

/** How many marks have each look. */
export function countLooks(marks: readonly Mark[]): Partial<Record<Look, number>> {
  const counts: Partial<Record<Look, number>> = {};
  for (const { look } of marks) counts[look] = (counts[look] ?? 0) + 1;
  return counts;
}

/** None where the page has changed since it was read; it will be read again. */
function liveRange({ node, start, end }: Place): Range[] {
  if (!node.isConnected || end > node.data.length) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [range];
}
