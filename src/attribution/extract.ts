import { lazily } from '../outlets/lazily.ts';
import type { Attribution, BlockKind, Span } from '../types.ts';
import { fireNamed, fireUnnamed, type Hit, mayCreditUnnamed, type Place } from './fire.ts';
import { mask } from './mask.ts';
import { type Named, Resolver } from './resolve.ts';
import { scopeOf } from './scope.ts';
import { findSlots, type Slot } from './slots.ts';
import { surnamesIn } from './surnames.ts';
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

/** A hit whose outlet is known; `outlet` is null where the source is not named. */
interface Credit extends Hit {
  readonly outlet: string | null;
  readonly quoted: boolean;
}

const NO_CREDITS: readonly Credit[] = [];

type Outlets = ReadonlyMap<Slot, Named>;

const NO_OUTLETS: Outlets = new Map();

/** What the slots of a sentence stand for, as far as that can be told. */
function resolveAll(slots: readonly Slot[], at: number, resolver: Resolver): Outlets {
  if (slots.length === 0) return NO_OUTLETS;
  const resolved = slots.map((slot) => [slot, resolver.resolve(slot, at)] as const);
  return new Map(resolved.flatMap(([slot, outlet]) => (outlet ? [[slot, outlet]] : [])));
}

/**
 * The credits of an article: one list for each sentence, in their order.
 * Offsets are those of the sentence's own text.
 */
export function extract(article: ArticleText): Attribution[][] {
  const readings = read(article.sentences);
  const title = article.title === null ? [] : findSlots(article.title);
  // Few articles ask for them.
  const surnames = lazily(() => surnamesIn(article.sentences.map(({ text }) => text)));
  const resolver = new Resolver(
    [article.outlet, article.newsroom],
    [...title, ...readings.flatMap((reading) => reading.slots)],
    (name) => surnames().has(name),
  );
  const credits = readings.map((reading, at) => {
    const outlets = resolveAll(reading.slots, at, resolver);
    if (outlets.size === 0 && !mayCreditUnnamed(reading.text)) return NO_CREDITS;
    const found = creditsOf(
      reading,
      outlets,
      placeOf(reading, at, readings.length),
      article.outlet,
    );
    const speaker = found.findLast(({ rule, quoted }) => rule.kind === 'reported' && !quoted);
    const outlet = speaker?.slot && outlets.get(speaker.slot);
    if (outlet) resolver.hasSpoken(outlet, at);
    return found;
  });
  return attributions(readings, credits);
}

/** Finds the slots and the voices of every sentence; a quotation may run on within its block. */
function read(sentences: readonly SentenceText[]): Reading[] {
  let open = false;
  let block = -1;
  return sentences.map((sentence) => {
    const slots = findSlots(sentence.text);
    const inside = open && sentence.block === block;
    const voices = findVoices(sentence.text, inside, (span) => isTitle(sentence.text, span, slots));
    ({ open } = voices);
    ({ block } = sentence);
    const { index, text, kind } = sentence;
    return { index, text, block, kind, slots, voices };
  });
}

/** Words as a programme's title has them. */
const TITLE_CASE =
  /^(?:[A-Z0-9][\w'’&!.-]*|the|of|and|a|to|in|with|on|for)(?: (?:[A-Z0-9&][\w'’&!.-]*|the|of|and|a|to|in|with|on|for)){0,6}[.,!?]*$/;

/** A quotation that is part of an outlet's phrase (a programme's title) is nobody's speech. */
function isTitle(text: string, span: Span, slots: readonly Slot[]): boolean {
  return slots.some(
    (slot) =>
      slot.start < span.end &&
      slot.end > span.start &&
      (slot.end > span.end || TITLE_CASE.test(text.slice(span.start, span.end))),
  );
}

const NOWHERE: Place = { headline: false, edge: false };

function placeOf(reading: Reading, at: number, length: number): Place {
  return { headline: reading.kind === 'headline', edge: at < 4 || at >= length - 3 };
}

/** The credits of one sentence: the article's own, then those that it quotes. */
function creditsOf(
  { text, slots, voices }: Reading,
  outlets: Outlets,
  place: Place,
  publisher: string | null,
): Credit[] {
  const { quotations } = voices;
  const said = mask(text, slots, quotations);
  const own = strongest(
    fireNamed(said, slots, place).filter((hit) => !isOwnMark(hit, outlets, publisher)),
    outlets,
    false,
  );
  const speaking = quotations.filter(({ start, end }) =>
    slots.some((slot) => slot.start >= start && slot.start < end),
  );
  const theirs = speaking.flatMap((quotation) => {
    const masked = mask(text, slots, outside([quotation], text.length));
    return strongest(fireNamed(masked, slots, NOWHERE), outlets, true);
  });
  const unnamed = own.length > 0 ? [] : fireUnnamed(said).slice(0, 1);
  return [
    ...own,
    ...unnamed.map((hit) => ({ ...hit, outlet: null, quoted: false })),
    ...theirs,
  ].sort((a, b) => a.cue.start - b.cue.start);
}

/** A publisher's own byline, dateline or copyright line makes no copy of its article. */
function isOwnMark({ rule, slot }: Hit, outlets: Outlets, publisher: string | null): boolean {
  if (rule.foreign !== true || slot === null || publisher === null) return false;
  // "CNN Money" is CNN's own.
  return outlets.get(slot)?.name.startsWith(publisher) ?? false;
}

/** For each outlet the hit of the strongest rule. */
function strongest(hits: readonly Hit[], outlets: Outlets, quoted: boolean): Credit[] {
  const best = new Map<string, Credit>();
  for (const hit of hits) {
    const outlet = hit.slot && outlets.get(hit.slot)?.name;
    if (outlet && !best.has(outlet)) best.set(outlet, { ...hit, outlet, quoted });
  }
  return [...best.values()];
}

function attributions(
  readings: readonly Reading[],
  credits: readonly (readonly Credit[])[],
): Attribution[][] {
  const placed = readings.map((reading, at) => ({
    text: reading.text,
    block: reading.block,
    kind: reading.kind,
    startsQuoted: reading.voices.inside,
    credits: (credits[at]?.length ?? 0) > 0,
  }));
  const lead = readings.findIndex(({ kind }) => kind === 'body');
  return credits.map((found, at) =>
    found.map((credit) => ({
      outlet: credit.outlet,
      kind: credit.rule.kind,
      ...scopeOf(credit.rule, at, placed, lead),
      cue: credit.cue,
      mention: credit.slot?.name ?? null,
      citedBy: credit.rule.kind === 'citing' ? citer(credit, found) : null,
      quoted: credit.quoted,
      rule: credit.rule.id,
    })),
  );
}

/** The outlet whose report cites: the one that the sentence credits last before the citation. */
function citer(citation: Credit, credits: readonly Credit[]): string | null {
  const at = citation.slot?.start ?? 0;
  const before = credits.filter(
    ({ rule, slot }) => rule.kind !== 'citing' && slot !== null && slot.start < at,
  );
  return before.at(-1)?.outlet ?? null;
}
