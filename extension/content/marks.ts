/** The marked claims of a page: sentences with a finding, over live ranges. */
import type { Check, SentenceCheck, Span } from '../../src/types.ts';
import { partsHere } from '../card/matched.ts';
import { lookOf, type Look } from '../look.ts';
import type { Place, TextMap } from './article/text-map.ts';

/** A marked claim: its sentence, and the ranges that show it. */
export interface Mark {
  readonly sentence: SentenceCheck;
  /** The answer for the article that it stands in. */
  readonly check: Check;
  readonly look: Look;
  readonly ranges: readonly Range[];
  /** The part of it that the reports are about; none where that is all of it. */
  readonly parts: readonly Range[];
}

/** Makes a mark for every sentence with a finding, in page order. */
export function marksOf(check: Check, map: TextMap): Mark[] {
  return check.sentences.flatMap((sentence) => {
    if (!sentence.finding) return [];
    const look = lookOf(sentence.finding, check.page.newsroom);
    const at = rangesAt(sentence, sentence, map);
    return at.ranges.length > 0 ? [{ sentence, check, look, ...at }] : [];
  });
}

/** The ranges of a sentence and of the part that is known of it, where the sentence stands at a place of the map's text. */
export function rangesAt(
  { text, finding }: SentenceCheck,
  { start, end }: Span,
  map: TextMap,
): Pick<Mark, 'ranges' | 'parts'> {
  const parts = finding && end - start === text.length ? partsHere(finding, text) : [];
  const inText = parts.map((part) => ({ start: start + part.start, end: start + part.end }));
  return {
    ranges: rangesOf(map.places({ start, end })),
    parts: inText.flatMap((part) => rangesOf(map.places(part))),
  };
}

/** Live ranges over these places. */
function rangesOf(places: readonly Place[]): Range[] {
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
