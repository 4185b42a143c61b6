import type { Attribution, BlockKind, Span } from '../types.ts';
import { fireNamed, fireUnnamed, mayCreditUnnamed, type Hit, type Place } from './fire.ts';
import { mask } from './mask.ts';
import { type Named, Resolver } from './resolve.ts';
import { scopeOf } from './scope.ts';
import { findSlots, type Slot } from './slots.ts';
import { findVoices, outside, type Voices } from './voices.ts';

/** A sentence as the extractor needs it. */
export interface SentenceText {
  readonly index: number;
  readonly text: string;
  readonly block: number;
  readonly kind: BlockKind;
}

/** An article as the extractor needs it. */
export interface ArticleText {
  readonly title: string | null;
  /** Publisher, where known. */
  readonly outlet: string | null;
  /** Whose reporting it is, where known. */
  readonly newsroom: string | null;
  readonly sentences: readonly SentenceText[];
}

interface Reading extends SentenceText {
  readonly slots: readonly Slot[];
  readonly voices: Voices;
}

/**
 * The credits of an article: one list for each sentence, in their order.
 * Offsets are those of the sentence's own text.
 */
export function extract(article: ArticleText): Attribution[][] {
  const readings = read(article.sentences);
  const title = article.title === null ? [] : findSlots(article.title);
  const resolver = new Resolver(
    [article.outlet, article.newsroom],
    [...title, ...readings.flatMap((reading) => reading.slots)],
    (name) => hasPerson(article.sentences, name),
  );
  return readings.map((reading, at) => {
    const outlets = new Map(reading.slots.map((slot) => [slot, resolver.resolve(slot, at)]));
    return credits(reading, outlets, at, readings).filter(
      (credit) => !(credit.kind === 'syndicated' && credit.outlet === article.outlet),
    );
  });
}

/** Whether a text calls somebody by that surname: "Mr. Doe", "Jane Doe". */
function hasPerson(sentences: readonly SentenceText[], surname: string): boolean {
  const called = new RegExp(
    `\\b(?:M(?:r|s|rs)\\.|Mayor|Sen\\.|Gov\\.|Rep\\.|Dr\\.|[a-z,;] (?!\\w+day\\b)[A-Z][a-z]+) ${surname}\\b`,
  );
  return /^\p{L}+$/u.test(surname) && sentences.some(({ text }) => called.test(text));
}

/** Finds the slots and the voices of every sentence; a quotation may run on within its block. */
function read(sentences: readonly SentenceText[]): Reading[] {
  let open = false;
  let block = -1;
  return sentences.map((sentence) => {
    const slots = findSlots(sentence.text);
    const voices = findVoices(sentence.text, open && sentence.block === block, (span) =>
      isTitle(sentence.text, span, slots),
    );
    ({ open } = voices);
    ({ block } = sentence);
    return { ...sentence, slots, voices };
  });
}

/** Words as a programme's title has them. */
const TITLE_CASE =
  /^(?:[A-Z0-9][\w'’&!.-]*|the|of|and|a|to|in|with|on|for)(?: (?:[A-Z0-9][\w'’&!.-]*|the|of|and|a|to|in|with|on|for)){0,6}[.,!?]*$/;

/** A quotation that is part of an outlet's phrase (a programme's title) is nobody's speech. */
function isTitle(text: string, span: Span, slots: readonly Slot[]): boolean {
  return slots.some(
    (slot) =>
      slot.start < span.end &&
      slot.end > span.start &&
      (slot.end > span.end || TITLE_CASE.test(text.slice(span.start, span.end))),
  );
}

function credits(
  reading: Reading,
  outlets: ReadonlyMap<Slot, Named | null>,
  at: number,
  readings: readonly Reading[],
): Attribution[] {
  if (reading.slots.length === 0 && !mayCreditUnnamed(reading.text)) return [];
  const place = placeOf(reading, at, readings.length);
  const { text, slots, voices } = reading;
  const said = mask(text, slots, voices.quotations);
  const own = strongest(fireNamed(said, slots, place), outlets);
  const theirs = voices.quotations.flatMap((quotation) =>
    strongest(
      fireNamed(mask(text, slots, outside([quotation], text.length)), slots, NOWHERE),
      outlets,
    ),
  );
  const unnamed = own.length > 0 ? [] : fireUnnamed(said).slice(0, 1);
  return [
    ...[...own, ...unnamed].map((hit) => attribution(hit, false)),
    ...theirs.map((hit) => attribution(hit, true)),
  ].sort((a, b) => a.cue.start - b.cue.start);

  function attribution(hit: Hit, quoted: boolean): Attribution {
    return {
      outlet: hit.slot ? (outlets.get(hit.slot)?.name ?? null) : null,
      kind: hit.rule.kind,
      ...scopeOf(hit.rule, at, readings),
      cue: hit.cue,
      mention: hit.slot?.name ?? null,
      citedBy: null,
      quoted,
      rule: hit.rule.id,
    };
  }
}

const NOWHERE: Place = { headline: false, edge: false };

function placeOf(reading: Reading, at: number, length: number): Place {
  return { headline: reading.kind === 'headline', edge: at < 4 || at >= length - 3 };
}

/** For each outlet the hit of the strongest rule. */
function strongest(hits: readonly Hit[], outlets: ReadonlyMap<Slot, Named | null>): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) {
    const name = hit.slot && outlets.get(hit.slot)?.name;
    if (name && !best.has(name)) best.set(name, hit);
  }
  return [...best.values()];
}
