import type { Name } from '../../text/names.ts';
import type { Difference } from '../../types.ts';
import { REPORTING } from '../frames.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';

/**
 * Somebody who only says it in one sentence takes part in it in the other:
 * "he refused an interview, the Post said" and "he refused the Post's
 * interview" are two refusals.
 */
export function objectDiffers({ pair, alignment }: Reading): Difference | null {
  const { here, there } = pair;
  const mine = takingPart(here, there, alignment.here);
  if (mine) return { kind: 'object', here: mine.takes, there: mine.says };
  const others = takingPart(there, here, alignment.there);
  return others ? { kind: 'object', here: others.says, there: others.takes } : null;
}

function takingPart(
  side: Side,
  other: Side,
  paired: Int16Array,
): { takes: string; says: string } | null {
  for (const name of side.analysis.names) {
    const place = paired[name.to - 1] ?? -1;
    if (place < 0 || isFrame(side, name) || !only(other, place)) continue;
    if (!isOwner(side, name) || isNamedOutside(other, name.key)) continue;
    const said = other.analysis.tokens[place];
    const { text } = side.analysis;
    const says = said ? other.analysis.text.slice(said.start, said.end) : '';
    return { takes: text.slice(name.start, name.end), says };
  }
  return null;
}

/** The word is a name that only says who says it: a verb that says so stands beside it. */
function only({ analysis: { tokens }, frame }: Side, at: number): boolean {
  if (!tokens[at]?.capital) return false;
  const beside = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  return frame[at] === 1 && beside.some((token) => !!token && REPORTING.has(token.stem));
}

/** Stems of words that are said: "Harlow's remark" and "Harlow said" take one part. */
const SAID = new Set(['comment', 'remark', 'recommend', 'word', 'speech', 'letter']);

/** "the Post's interview", "the Times’ request". */
function isOwner({ analysis }: Side, { start, end, to }: Name): boolean {
  const owned = analysis.tokens[to];
  if (!owned || owned.capital || REPORTING.has(owned.stem) || SAID.has(owned.stem)) return false;
  if (/["“]/.test(analysis.text.slice(end, owned.start))) return false;
  return /['’]s?$/.test(analysis.text.slice(start, end)) || /^['’]/.test(analysis.text.slice(end));
}

const isFrame = (side: Side, name: Name): boolean => side.frame[name.to - 1] === 1;

function isNamedOutside(side: Side, key: string): boolean {
  return side.analysis.names.some((name) => name.key === key && !isFrame(side, name));
}
