import { normalise } from '../text/normalise.ts';
import type { Match, Span } from '../types.ts';

/**
 * A match whose parts are in the offsets of the sentences as they came, `here`
 * and `there`: the matcher reads, and marks, them normalised.
 */
export function inSource(match: Match, here: string, there: string): Match {
  if (!match.parts) return match;
  const parts = { here: back(match.parts.here, here), there: back(match.parts.there, there) };
  return { ...match, parts };
}

function back({ start, end }: Span, text: string): Span {
  const { toSource } = normalise(text);
  return { start: toSource(start), end: toSource(end) };
}
