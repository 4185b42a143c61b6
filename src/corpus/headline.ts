import type { Span } from '../types.ts';
import { gluedDatelines } from '../text/sentences/datelines.ts';
import { splitSentences } from '../text/sentences/split.ts';
import { HEADLINE_SHARED_WORDS, LONGEST_HEADLINE } from '../tuning.ts';

const ENDS_SENTENCE = /[.;:,]["”’)]?$/u;

/**
 * The headline among a text's paragraphs, best evidence first: the known
 * title, at the start or the end of a paragraph; a first line that is no
 * sentence; words before a dateline that is glued to them; a last sentence
 * without a stop that repeats the text's words. Null when there is none.
 */
export function findHeadline(
  text: string,
  paragraphs: readonly Span[],
  title: string | null,
): Span | null {
  if (title !== null) return titled(text, paragraphs, title);
  return (
    firstLine(text, paragraphs) ??
    beforeDateline(text, paragraphs) ??
    lastSentence(text, paragraphs)
  );
}

function titled(text: string, paragraphs: readonly Span[], title: string): Span | null {
  const wanted = title.trim();
  if (wanted === '') return null;
  for (const { start, end } of [...paragraphs.slice(0, 5), ...paragraphs.slice(-2)]) {
    const paragraph = text.slice(start, end);
    if (isTitle(paragraph, wanted)) return { start, end };
    if (paragraph.startsWith(wanted) && /^\s+\P{Ll}/u.test(paragraph.slice(wanted.length)))
      return { start, end: start + wanted.length };
    if (paragraph.endsWith(wanted) && /[.!?"”’)]\s+$/u.test(paragraph.slice(0, -wanted.length)))
      return { start: end - wanted.length, end };
  }
  return null;
}

/** Archives add a full stop to a headline. */
function isTitle(paragraph: string, title: string): boolean {
  return paragraph === title || paragraph.replace(/\.$/, '') === title.replace(/\.$/, '');
}

function firstLine(text: string, [first, second]: readonly Span[]): Span | null {
  if (!first || !second || first.end - first.start > LONGEST_HEADLINE) return null;
  return ENDS_SENTENCE.test(text.slice(first.start, first.end)) ? null : first;
}

function beforeDateline(text: string, [first]: readonly Span[]): Span | null {
  if (!first) return null;
  const [at] = gluedDatelines(
    text.slice(first.start, first.start + LONGEST_HEADLINE + PLACE_REACH),
  );
  const words = at === undefined ? '' : text.slice(first.start, first.start + at).trimEnd();
  if (words === '' || words.length > LONGEST_HEADLINE || /[.!?]\s/u.test(words)) return null;
  return ENDS_SENTENCE.test(words) ? null : { start: first.start, end: first.start + words.length };
}

/** Room for the place and credit of a dateline behind the longest headline, in units. */
const PLACE_REACH = 64;

function lastSentence(text: string, paragraphs: readonly Span[]): Span | null {
  const last = paragraphs.at(-1);
  if (!last) return null;
  const sentences = splitSentences(text, [{ ...last, kind: 'body' }]);
  const found = sentences.at(-1);
  if (!found || (sentences.length === 1 && paragraphs.length === 1)) return null;
  const words = text.slice(found.start, found.end);
  const isPlain = words.length <= LONGEST_HEADLINE && /^\P{Ll}.*[\p{L}\p{N}]["”’']?$/u.test(words);
  const body = text.slice(Math.max(0, found.start - BODY_REACH), found.start);
  return isPlain && sharedWords(words, body) >= HEADLINE_SHARED_WORDS
    ? { start: found.start, end: found.end }
    : null;
}

/** How much of the text before it a headline at the end is compared with, in units: more than an article has. */
const BODY_REACH = 50_000;

/** Share of a headline's words of four letters or more that the text holds; 0 for a headline of fewer than four such words. */
export function sharedWords(headline: string, text: string): number {
  const known = new Set(text.toLowerCase().match(LONG_WORD));
  const words = headline.toLowerCase().match(LONG_WORD) ?? [];
  return words.length < 4 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

const LONG_WORD = /\p{L}{4,}/gu;
