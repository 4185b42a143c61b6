import { wordBehind, type Break, type Stage } from './source.ts';

/** What may follow a stop whose space is missing: a capitalised word, or a quotation of one. */
const GLUED_START = /^["“‘(]?(?:\p{Lu}\p{Ll}|[AI] |\p{Lu}\.|\p{Lu}{2,})/u;

/** Addresses keep their points: "www.Example.Com/A". */
const ADDRESS = /[@/]|www\./i;

/**
 * Drops stops that no space follows ("2.5", "nytimes.com", "A.G.'s"), unless
 * the space is only missing: a real word ends before the stop and a
 * capitalised one begins behind it (`a case."According to`).
 */
export const spaces: Stage = ({ text }, breaks) =>
  breaks.filter(
    (place) => place.next > place.end || isGlued(text, place) || isWide(text, place.stop),
  );

function isGlued(text: string, { stop, end }: Break): boolean {
  if (!GLUED_START.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(0, stop - 2), stop);
  if (!/[\p{Ll}\p{N})\]"”’%][\p{Ll}\p{N})\]"”’%]$|[\p{Lu}]{2}$/u.test(before)) return false;
  if (end > stop + 1) return true;
  return !isAddress(text, stop);
}

function isAddress(text: string, stop: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', stop), text.lastIndexOf('\n', stop)) + 1;
  const tail = text.slice(stop + 1, stop + 60);
  const token = text.slice(Math.max(from, stop - 80), stop) + '.' + (/^\S*/.exec(tail)?.[0] ?? '');
  return (
    ADDRESS.test(token) ||
    /^(?:com|org|net|gov|edu|js)\b/i.test(tail) ||
    wordBehind(text, stop) === ''
  );
}

/** Chinese and Japanese write no space behind a stop. */
function isWide(text: string, stop: number): boolean {
  return '。！？'.includes(text.charAt(stop));
}
