import type { Reading } from '../reading.ts';

/** Tokens `[from, to)` of a sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words between a stretch and the words around it that are paired, at most. */
const NEAR = 3;

/** Whether two stretches stand between words that are paired with one another. */
export function inOnePlace(reading: Reading, one: Stretch, two: Stretch): boolean {
  return followsAlike(reading, one, two) || precedesAlike(reading, one, two);
}

function followsAlike({ alignment }: Reading, one: Stretch, two: Stretch): boolean {
  for (let back = 1; back <= NEAR; back += 1) {
    const place = alignment.here[one.from - back] ?? -1;
    if (place >= 0 && two.from - place >= 1 && two.from - place <= NEAR) return true;
  }
  return false;
}

function precedesAlike({ alignment }: Reading, one: Stretch, two: Stretch): boolean {
  for (let ahead = 0; ahead < NEAR; ahead += 1) {
    const place = alignment.here[one.to + ahead] ?? -1;
    if (place >= two.to && place - two.to < NEAR) return true;
  }
  return false;
}

/** Whether the words right before and right behind both are the same, or both end there. */
export function inOneSlot({ alignment, pair }: Reading, one: Stretch, two: Stretch): boolean {
  const before = one.from === 0 ? two.from === 0 : alignment.here[one.from - 1] === two.from - 1;
  const last = one.to === pair.here.ids.length;
  const after = last ? two.to === pair.there.ids.length : alignment.here[one.to] === two.to;
  return before && after;
}

/** The words of a stretch as they are written. */
export function written(
  { analysis: { text, tokens } }: Reading['pair']['here'],
  { from, to }: Stretch,
): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}
