/** What the background is asked about a page: of a long article piece by piece, so that what comes to it is all that is asked about again. */
import { hashText } from '../../src/text/hash.ts';
import type { Check, RawDocument } from '../../src/types.ts';

/** Characters of an article that is asked about at once. Less: what a credit far above covers is not known; more: each post that comes to a live blog has all of it asked about again. */
const LONGEST_WHOLE = 40_000;
/** One in so many blocks of a longer one is the end of a piece. Less: more questions; more: longer ones. */
const BLOCKS = 24;
/** Characters after which a piece ends at the next block, whichever that is. */
export const LONGEST_PIECE = 16_000;

/** A document, or a piece of it that begins at an offset of its text. */
export interface Question {
  readonly from: number;
  readonly document: RawDocument;
}

/** A document in pieces of whole blocks, each with its facts; a short one is its only piece. */
export function questionsOf(document: RawDocument): Question[] {
  const { text, blocks } = document;
  if (text.length <= LONGEST_WHOLE) return [{ from: 0, document }];
  let first = 0;
  return blocks.flatMap((block, at) => {
    const from = blocks[first]!.start;
    // An end is told by the words before it: what is inserted elsewhere moves it not.
    const isEnd = hashText(text.slice(block.start, block.end)) % BLOCKS === 0;
    const isFull = block.end - from > LONGEST_PIECE;
    if (!isEnd && !isFull && at < blocks.length - 1) return [];
    const own = blocks.slice(first, at + 1).map(({ start, end, kind }) => {
      return { start: start - from, end: end - from, kind };
    });
    first = at + 1;
    return [{ from, document: { ...document, text: text.slice(from, block.end), blocks: own } }];
  });
}

/** The answers to a document's questions, found by their texts, as one. */
export function answerOf(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Check>,
): Check {
  const all = numbered(questions.map(({ document }) => answers.get(document.text)!));
  const sentences = all.flatMap((answer, i) => {
    const { from } = questions[i]!;
    return answer.sentences.map((one) => ({
      ...one,
      start: one.start + from,
      end: one.end + from,
    }));
  });
  return { ...all[0]!, sentences };
}

/** Answers with their sentences numbered through, so that a number names one sentence of the page. */
export function numbered(checks: readonly Check[]): Check[] {
  let from = 0;
  return checks.map((check) => {
    const first = from;
    from += check.sentences.length;
    const sentences = check.sentences.map((one) => ({ ...one, index: one.index + first }));
    return { ...check, sentences };
  });
}
