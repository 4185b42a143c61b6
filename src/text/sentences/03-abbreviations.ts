import { habitOf } from './abbreviations.ts';
import { wordAhead, wordBehind, type Break, type Stage } from './source.ts';
import { isStarter } from './starters.ts';

/** What follows a time of day within its sentence: a day, a month, a zone. */
const TIME_GOES_ON =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|E[SD]?T|C[SDE]*T|M[SD]?T|P[SD]?T|GMT|BST|UTC|Eastern|Central|Mountain|Pacific|Local|Greenwich)/;

/** Drops the full stops that only shorten a word: "Mr. Sessions", "the U.S. attorney", "No. 5", "George W. Bush". */
export const abbreviations: Stage = ({ text }, breaks) =>
  breaks.filter((place) => text.charAt(place.stop) !== '.' || breaksBehind(text, place));

function breaksBehind(text: string, { stop, end, next }: Break): boolean {
  if (text.charAt(stop + 1) === '.') return true;
  const word = wordBehind(text, stop);
  const habit = word.length > 0 && word.length < 9 ? habitOf(word) : null;
  if (habit === null) return true;
  if (habit === 'never') return end > stop + 1;
  const ahead = wordAhead(text, next);
  if (habit === 'before-number') return !/^(?:\d|[IVXL]+$)/.test(ahead);
  if (habit === 'time') return !TIME_GOES_ON.test(ahead);
  return isStarter(ahead) || quotesANew(text, stop, end, next);
}

/** A quotation that ends behind the abbreviation and another that begins after it are two sentences. */
function quotesANew(text: string, stop: number, end: number, next: number): boolean {
  if (end > stop + 1)
    return /^["“\p{Lu}]/u.test(text.slice(next, next + 1)) && text.charAt(end - 1) !== ')';
  return /^["“]\p{Lu}/u.test(text.slice(next, next + 2));
}
