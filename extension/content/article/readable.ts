/** What of the page is the article, by Readability on the stamped copy. */
import { Readability } from '@mozilla/readability';
import { PAGE } from '../../../src/tuning.ts';
import { STAMP, type StampedCopy } from './copy.ts';

/**
 * The stamps that Readability keeps; empty when it finds no article. Takes the
 * copy apart. Not divisible: 5 to 100 ms on news pages.
 */
export function readableStamps({ copy }: StampedCopy): Set<number> {
  const article = new Readability<Element>(copy, {
    charThreshold: PAGE.tooShortToBeAll,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  const stamps = new Set<number>();
  for (const element of article?.content?.querySelectorAll('*') ?? []) {
    for (const { name } of element.attributes) {
      if (name.startsWith(STAMP)) stamps.add(Number(name.slice(STAMP.length)));
    }
  }
  return stamps;
}
