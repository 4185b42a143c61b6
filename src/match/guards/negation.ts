import type { Difference } from '../../types.ts';
import type { Alignment } from '../alignment.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';

/** A word that one sentence denies and the other says: "did not resign" and "resigned". */
export function negationDiffers({ pair, alignment }: Reading): Difference | null {
  const { here, there } = pair;
  const denied = deniedAlone(here, there, alignment.here);
  if (denied) return { kind: 'negation', here: denied.denied, there: denied.said };
  const turned = deniedAlone(there, here, alignment.there);
  return turned ? { kind: 'negation', here: turned.said, there: turned.denied } : null;
}

function deniedAlone(
  side: Side,
  other: Side,
  paired: Alignment['here'],
): { denied: string; said: string } | null {
  for (const { from, at, target } of side.analysis.negations) {
    if (target === null || target - at > REACH || !belongs(side, from, target)) continue;
    const place = paired[target] ?? -1;
    // "called off the strike" and "called the strike": the verb alone is not the denial.
    const isInBoth = (paired[from] ?? -1) >= 0 && other.ids.includes(side.ids[at]!);
    if (place < 0 || isInBoth || standsTwice(other, place)) continue;
    if (other.analysis.negations.some((one) => Math.abs(place - one.at) <= REACH + 2)) continue;
    return { denied: phrase(side, from, target), said: phrase(other, place, place) };
  }
  return null;
}

/** "due to doctors, not due to farmers": which one is denied is not told by the word. */
const standsTwice = ({ ids }: Side, at: number): boolean =>
  ids.some((id, place) => place !== at && id === ids[at]);

/** No stop or quotation mark between them, and it denies a word and no name: "not, Smith said". */
function belongs({ analysis: { text, tokens } }: Side, at: number, target: number): boolean {
  const [first, last] = [tokens[at], tokens[target]];
  if (!first || !last || last.capital || last.stem === 'say') return false;
  return !/[,;:"“”]/.test(text.slice(first.end, last.start));
}

/** Words between a denying word and what it denies, at most. */
const REACH = 4;

function phrase(side: Side, from: number, to: number): string {
  const [first, last] = [side.analysis.tokens[from], side.analysis.tokens[to]];
  return side.analysis.text.slice(first?.start, last?.end);
}
