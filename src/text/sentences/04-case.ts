import { behindMarks, type Break, type Stage } from './source.ts';

/** Words that are written so: "iPhone", "eBay". */
const INNER_CAPITAL = /^\p{Ll}\p{Lu}/u;

const CONTINUES = /^[\p{Ll},;:.)\]%/]/u;

/** A dash and what it brings: the rest of the sentence, or behind a quotation the name of its speaker. */
const DASH = /^[—–-] \S/;

/** Drops stops behind which a small letter, a comma or the like goes on: `"Why?" he asked`, "Yahoo!, which". */
export const letterCase: Stage = ({ text }, breaks) =>
  breaks.filter((place) => !goesOn(text, place));

function goesOn(text: string, { end, next }: Break): boolean {
  const at = behindMarks(text, next);
  const ahead = text.slice(at, at + 4);
  if (DASH.test(ahead))
    return /^\p{Ll}/u.test(ahead.slice(2)) || '"”'.includes(text.charAt(end - 1));
  return CONTINUES.test(ahead) && !INNER_CAPITAL.test(ahead);
}
