import type { Page } from 'puppeteer-core';
import { locate } from './locate.ts';

/** Milliseconds after which marks are not waited for any more. */
const LONGEST = 20_000;

/**
 * Runs in the page: calls its `act` and waits until marks stand on all the
 * words. Its source is sent there, so it uses nothing of this file.
 */
function follow(
  find: typeof locate,
  { words, longest }: { words: readonly string[]; longest: number },
): Promise<number> {
  const isMarked = (beginning: string) => {
    const place = find(beginning);
    const marks = [...CSS.highlights]
      .filter(([name]) => name.startsWith('whence-'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    return marks.some(
      (mark) =>
        place !== null &&
        mark.compareBoundaryPoints(Range.START_TO_END, place) > 0 &&
        mark.compareBoundaryPoints(Range.END_TO_START, place) < 0,
    );
  };
  // To look for words takes long: only where other marks show than before.
  let shown: Highlight[] | null = null;
  const isNew = () => {
    const now = [...CSS.highlights.values()];
    const isSame = shown?.length === now.length && now.every((one, i) => one === shown?.[i]);
    shown = now;
    return !isSame;
  };
  (window as unknown as { act: () => void }).act();
  const acted = performance.now();
  return new Promise((resolve, reject) => {
    const look = () => {
      const waited = performance.now() - acted;
      if (isNew() && words.every(isMarked)) resolve(waited);
      else if (waited > longest) reject(new Error(`No marks followed to: ${words.join(' | ')}`));
      else setTimeout(look, 10);
    };
    look();
  });
}

/** Lets the page move, and gives the milliseconds until marks stand on the given words. */
export async function followTime(page: Page, words: readonly string[]): Promise<number> {
  await page.bringToFront();
  const argument = JSON.stringify({ words, longest: LONGEST });
  return (await page.evaluate(
    `(${follow.toString()})(${locate.toString()}, ${argument})`,
  )) as number;
}
