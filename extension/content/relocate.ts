/** Finds sentences again in a text that has changed: word for word first, then nearly so. */
import search from 'approx-string-match';
import type { Span } from '../../src/types.ts';

/** Places of one sentence that are looked at; text that stands more often is no sentence of an article. */
const MOST_PLACES = 8;
/** Share of a sentence's characters, 0 to 1, that may have changed on its way: other quotes, other spaces. */
const MOST_CHANGED = 0.1;
/** Characters around the place where a sentence should stand, in which it is sought when it has changed. */
const ROOM = 2_000;

/** For each sentence (in page order) where it stands in the text; null when it does not. Pauses at each `yield`. */
export function* relocate(
  sentences: readonly string[],
  text: string,
): Generator<undefined, (Span | null)[]> {
  const places: number[][] = [];
  for (const sentence of sentences) {
    places.push(placesOf(sentence, text));
    yield;
  }
  const found: (Span | null)[] = places.map((some, i) => {
    const start = some.length > 1 ? nearest(some, expectedAt(i, places, sentences)) : some[0];
    return start === undefined ? null : { start, end: start + sentences[i]!.length };
  });
  for (const [i, sentence] of sentences.entries()) {
    found[i] ??= nearly(sentence, text, expectedAt(i, places, sentences));
    yield;
  }
  return found;
}

function placesOf(sentence: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
    places.push(at);
    if (places.length === MOST_PLACES) break;
  }
  return places;
}

/** Where the sentence should stand, judged by the nearest one that stands in one place only; null when none does. */
function expectedAt(
  i: number,
  places: readonly (readonly number[])[],
  sentences: readonly string[],
): number | null {
  for (let away = 1; away < places.length; away++) {
    const [before, after] = [places[i - away], places[i + away]];
    if (before?.length === 1) return before[0]! + sentences[i - away]!.length;
    if (after?.length === 1) return after[0]! - sentences[i]!.length;
  }
  return null;
}

function nearest(places: readonly number[], expected: number | null): number {
  const away = (place: number) => Math.abs(place - (expected ?? place));
  return places.reduce((best, place) => (away(place) < away(best) ? place : best));
}

/** Sought only beside a sentence that was found, or in a short text: looking everywhere would take long. */
function nearly(sentence: string, text: string, expected: number | null): Span | null {
  if (expected === null && text.length > 2 * ROOM) return null;
  const from = Math.max(0, (expected ?? 0) - ROOM);
  const room = text.slice(from, (expected ?? ROOM) + ROOM + sentence.length);
  const found = search(room, sentence, Math.floor(sentence.length * MOST_CHANGED));
  const [first, ...rest] = found;
  if (!first) return null;
  const best = rest.reduce((a, b) => (b.errors < a.errors ? b : a), first);
  return { start: from + best.start, end: from + best.end };
}
