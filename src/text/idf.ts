import { IDF_STEMS, IDF_STEP, RARE_LEVEL } from './idf-prior.ts';

const LEVELS = new Map(
  IDF_STEMS.split(' ').flatMap((coded) => {
    const level = coded.charCodeAt(0) - '0'.charCodeAt(0);
    return stemsOf(coded.slice(1)).map((stem) => [stem, level] as const);
  }),
);

/** Undoes the front coding of stems. */
function stemsOf(coded: string): string[] {
  let last = '';
  return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - 'A'.charCodeAt(0)) + part.slice(1);
    return last;
  });
}

/**
 * How much a stem tells: the natural logarithm of one over the share of news
 * sentences that hold it, from about 2 (said) to about 11 (a rare name).
 */
export function idf(stem: string): number {
  return (LEVELS.get(stem) ?? RARE_LEVEL) * IDF_STEP;
}
