/** Which segments of the page are the article. */
import type { BlockKind } from '../../../src/types.ts';
import { PAGE } from '../../../src/tuning.ts';
import type { Chosen } from './assemble.ts';
import { isCredit } from '../../../src/corpus/furniture.ts';
import { clean } from './clean.ts';
import { missing } from './missing.ts';
import { lengthOf, type Segment } from './segments.ts';

/** What a segment is, should it belong to the article. */
export type KindOf = (segment: Segment) => BlockKind;

/**
 * The article's segments, in order, with what each is: those most of whose text
 * is kept (`kept` are stamps), those that were missed, without what is no
 * article text. `stated` is the article's text as the page's data has it, or "".
 * Pauses at each `yield`: a page's first lines wait for each pattern of furniture to be compiled.
 */
export function* choose(
  segments: readonly Segment[],
  kept: ReadonlySet<number>,
  kindOf: KindOf,
  stated: string,
): Generator<undefined, Chosen[]> {
  const seeds = new Set(segments.filter((segment) => keptShare(segment, kept) >= PAGE.keptShare));
  const added = new Set(missing(segments, seeds, stated));
  const chosen: Chosen[] = [];
  for (const segment of segments.filter((one) => seeds.has(one) || added.has(one))) {
    const kind = kindOf(segment);
    chosen.push({ segment, kind, isCredit: kind === 'furniture' && isCredit(segment.text) });
    yield;
  }
  return clean(chosen);
}

function keptShare({ pieces, text }: Segment, kept: ReadonlySet<number>): number {
  const held = pieces.filter(({ stamp }) => kept.has(stamp));
  return held.reduce((sum, piece) => sum + lengthOf(piece), 0) / text.length;
}
