import { describe, expect, it } from 'vitest';
import { relocate } from '../../../extension/content/relocate.ts';

const GATES = 'The gates stayed shut for three days, “as ordered”, the harbour master said.';
const SHIPS = 'Eleven ships waited in the roads outside until the wind had turned.';
const OTHER = 'Nobody was hurt, and the market opened on time.';

/** The words at the places that are found; null where none is. */
function found(sentences: readonly string[], text: string): (string | null)[] {
  const work = relocate(sentences, text);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.map((span) => span && text.slice(span.start, span.end));
  }
}

function places(sentences: readonly string[], text: string): (number | undefined)[] {
  const work = relocate(sentences, text);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value.map((span) => span?.start);
  }
}

describe('sentences of a text that has changed', () => {
  it('are found where they went', () => {
    expect(found([GATES, SHIPS], `${OTHER} ${SHIPS} ${GATES}`)).toEqual([GATES, SHIPS]);
  });

  it('are found when a few characters differ', () => {
    const plain = GATES.replace(/[“”]/g, '"');
    expect(found([GATES, SHIPS], `${OTHER} ${plain} ${SHIPS}`)).toEqual([plain, SHIPS]);
  });

  it('are not found in another sentence', () => {
    expect(found([GATES, SHIPS], `${OTHER} ${SHIPS}`)).toEqual([null, SHIPS]);
    expect(found([GATES], '')).toEqual([null]);
  });

  it('that stand twice are found beside their neighbours, not in a teaser', () => {
    const text = `${GATES} Read more. ${OTHER.repeat(50)} ${GATES} ${SHIPS}`;
    expect(places([GATES, SHIPS], text)).toEqual([text.lastIndexOf(GATES), text.indexOf(SHIPS)]);
  });
});
