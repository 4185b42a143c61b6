import type { Pair, Side } from '../pair.ts';
import { ratio } from './overlap.ts';

/** What plain counts of words say, however rare they are. */
export function words({ here, there }: Pair) {
  const [one, two] = [countsOf(here), countsOf(there)];
  return {
    /** Share of the content words that the other sentence has, unweighted. */
    contentLeast: Math.min(one.contentShare, two.contentShare),
    contentMost: Math.max(one.contentShare, two.contentShare),
    /** Share of the function words that the other sentence has. */
    stopsLeast: Math.min(one.stopShare, two.stopShare),
    stopsMost: Math.max(one.stopShare, two.stopShare),
  };
}

function countsOf(side: Side) {
  let [content, shared, stops] = [0, 0, 0];
  for (let at = 0; at < side.ids.length; at += 1) {
    content += side.content[at] ?? 0;
    if (!side.matched[at]) continue;
    if (side.content[at]) shared += 1;
    else stops += 1;
  }
  return {
    contentShare: ratio(shared, content),
    stopShare: ratio(stops, side.ids.length - content),
  };
}
