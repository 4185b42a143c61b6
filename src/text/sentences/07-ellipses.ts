import { wordAhead, type Break, type Stage } from './source.ts';
import { isStarter } from './starters.ts';

/** Drops ellipses that only pause: "works ... differently", "Well ... Congress waits". */
export const ellipses: Stage = ({ text }, breaks) =>
  breaks.filter((place) => !isEllipsis(text, place) || endsSentence(text, place));

function isEllipsis(text: string, { stop, end }: Break): boolean {
  return /^(?:\.\.\.?|…|\. \.)(?!\.)/.test(text.slice(stop, end));
}

function endsSentence(text: string, { end, next }: Break): boolean {
  if ('"”'.includes(text.charAt(end - 1))) return true;
  return isStarter(wordAhead(text, next)) || '"“'.includes(text.charAt(next));
}
