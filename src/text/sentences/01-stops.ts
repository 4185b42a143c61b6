import { afterSpace, isSpace, type Break, type Source, type Stage } from './source.ts';

/** Full stops, question and exclamation marks in runs ("?!", "...", ". . ."), with those of other scripts. */
const STOPS = /(?:\. ){2,}\.|[.!?…。！？।]+/g;

const NOTE = /^(?:\[\d{1,3}\])+/;

/**
 * Every stop of the block with the marks that close behind it: a closing
 * quotation mark or bracket, and a note number, belong to the sentence.
 */
export const stops: Stage = (source) => {
  const found: Break[] = [];
  STOPS.lastIndex = 0;
  for (let hit = STOPS.exec(source.text); hit; hit = STOPS.exec(source.text)) {
    const end = closed(source, hit.index + hit[0].length);
    const next = afterSpace(source.text, end);
    if (next < source.text.length) found.push({ stop: hit.index, end, next });
  }
  return found;
};

function closed(source: Source, from: number): number {
  let at = from;
  while (closes(source, at)) at++;
  const spaced = afterSpace(source.text, at);
  if (source.text.charCodeAt(spaced) === QUOTE && endsAfter(source, spaced)) return spaced + 1;
  if (source.text.charAt(at) !== '[') return at;
  return at + (NOTE.exec(source.text.slice(at, at + 16))?.[0].length ?? 0);
}

const QUOTE = 0x22;

function closes(source: Source, at: number): boolean {
  const mark = source.text.charAt(at);
  if (mark === '"') return !source.opening.has(at);
  if (mark === "'" || mark === '’') return endsApostrophe(source.text, at);
  return mark !== '' && ')]}”»'.includes(mark);
}

/** A single closing mark, or one of the two that some archives write for a double one. */
function endsApostrophe(text: string, at: number): boolean {
  return endsHere(text, at + 1) || (text.charAt(at + 1) === "'" && endsHere(text, at + 2));
}

/** A closing straight quote that stands off its sentence: `the case. " According`. */
function endsAfter(source: Source, at: number): boolean {
  return !source.opening.has(at) && endsHere(source.text, at + 1);
}

function endsHere(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at)) || '"”)]'.includes(text.charAt(at));
}
