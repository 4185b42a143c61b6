import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Glance, wordsOf } from '../../src/match/glance.ts';
import { ENGINE } from '../../src/tuning.ts';

const isAlike = (here: string, there: string): boolean => new Glance(here).isAlike(wordsOf(there));

describe('a glance at two sentences', () => {
  const here = 'The port authority closed the old pier on Friday after divers found cracks in it.';

  it('sees a run of words, whatever stands around it', () => {
    const there =
      'Nobody in town was told why, said the mayor, when they closed the old pier on an autumn day of which few have any memory now.';
    expect(isAlike(here, there)).toBe(true);
  });

  it('sees many single words in another order', () => {
    expect(isAlike(here, 'Divers had found cracks, and on Friday the pier was closed.')).toBe(true);
  });

  it('passes over what shares a few words', () => {
    const there = 'The pier was the pride of a town that had built three of them in ten years.';
    expect(isAlike(here, there)).toBe(false);
  });

  it('knows no capitals, marks or accents put otherwise', () => {
    expect(isAlike('“Cliché” is a word', 'CLICHÉ is, a word')).toBe(true);
  });

  it('answers as one that looks for every run and counts every word', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        expect(isAlike(one, two)).toBe(alikeByBruteForce(one, two));
      }),
    );
  });
});

function alikeByBruteForce(one: string, two: string): boolean {
  const { run, share } = ENGINE.glance;
  const [here, there] = [one, two].map((text) => text.split(' ').filter((word) => word !== ''));
  const runs = there!.map((_, at) => there!.slice(at, at + run)).filter((r) => r.length === run);
  if (runs.some((words) => ` ${here!.join(' ')} `.includes(` ${words.join(' ')} `))) return true;
  const [mine, others] = [new Set(here), new Set(there)];
  const shared = [...mine].filter((word) => others.has(word)).length;
  return shared / Math.max(mine.size, others.size, 1) >= share;
}
