/** Puts marks whose text the page has replaced back on their sentences, without asking anybody. */
import { rangesAt, type Mark } from './marks.ts';
import { pageText } from './page-text.ts';
import { relocate } from './relocate.ts';

/** True when the page has taken away text that the mark stood on. */
export function isTorn({ ranges }: Mark): boolean {
  return ranges.some((range) => range.collapsed || !range.startContainer.isConnected);
}

/** The marks in their order, the torn ones on their sentences' new text; those without any are left out. */
export function* mended(marks: readonly Mark[], root: Element): Generator<undefined, Mark[]> {
  const { text, map } = yield* pageText(root);
  const places = yield* relocate(
    marks.map(({ sentence }) => sentence.text),
    text,
  );
  return marks.flatMap((mark, i) => {
    if (!isTorn(mark)) return [mark];
    const place = places[i];
    const at = place && rangesAt(mark.sentence, place, map);
    return at && at.ranges.length > 0 ? [{ ...mark, ...at }] : [];
  });
}
