import type { Span } from '../types.ts';
import type { Side } from './pair.ts';

/**
 * The part of a sentence that the match is about: the stretch whose shared
 * words outweigh its other words by most (Kadane's maximum sum), in the
 * sentence's own offsets; null when nothing is shared.
 */
export function matchedPart({ analysis, matched, content, weights }: Side): Span | null {
  let best = { gain: 0, from: 0, to: -1 };
  let [gain, from] = [0, 0];
  for (let at = 0; at < matched.length; at += 1) {
    if (!content[at]) continue;
    const weight = weights[at] ?? 0;
    if (gain <= 0) [gain, from] = [0, at];
    gain += matched[at] ? weight : -weight;
    if (gain > best.gain) best = { gain, from, to: at };
  }
  const [first, last] = [analysis.tokens[best.from], analysis.tokens[best.to]];
  return first && last ? { start: first.start, end: last.end } : null;
}
