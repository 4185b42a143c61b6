/** Takes out of the chosen segments what turns out to be no article text where it stands. */
import type { BlockKind } from '../../../src/types.ts';
import type { Chosen } from './assemble.ts';
import { isSectionLabel } from '../../../src/corpus/furniture.ts';
import { PAGE } from '../../../src/tuning.ts';
import { endsLikeSentence, isProse, type Segment } from './segments.ts';

const HEADING = /^H[1-6]$/;
/** Where short text without a stop is content: lists, tables, code, verse. */
const LISTS = 'li, dd, dt, td, th, pre, blockquote';
const QUOTING = 'blockquote, aside, figure, h2, h3, h4';

/** The chosen without credits to others' boxes, empty sections, labels at both ends, and doubled quotations. */
export function clean(chosen: readonly Chosen[]): Chosen[] {
  return withoutEdges(withoutEmptySections(withoutDoubles(withContent(chosen))));
}

/** In a picture series the captions are the article; a linked heading over a paragraph is its heading. */
function withContent(chosen: readonly Chosen[]): Chosen[] {
  const characters = (kind: BlockKind) =>
    chosen
      .filter((one) => one.kind === kind && isProse(one.segment))
      .reduce((sum, { segment }) => sum + segment.text.length, 0);
  const isSeries = characters('caption') > characters('body');
  return chosen.map((one, at): Chosen => {
    const next = chosen[at + 1];
    const isTitle = HEADING.test(one.segment.owner.tagName) && next?.kind === 'body';
    const isContent =
      (one.kind === 'caption' && isSeries) ||
      (one.kind === 'furniture' &&
        isTitle &&
        ((isLinked(one) && isProse(next.segment)) || isSectionLabel(one.segment.text)));
    return isContent ? { ...one, kind: 'body' } : one;
  });
}

function isLinked({ segment }: Chosen): boolean {
  return segment.linkShare > PAGE.linkShareOfFurniture;
}

function isClaim({ kind }: Chosen): boolean {
  return kind !== 'furniture' && kind !== 'caption';
}

function isHeading({ segment, kind }: Chosen): boolean {
  return kind === 'body' && HEADING.test(segment.owner.tagName);
}

/** A pulled quotation, or the headline once more. */
function withoutDoubles(chosen: readonly Chosen[]): Chosen[] {
  const headline = chosen.find(({ kind }) => kind === 'headline')?.segment.text;
  const paragraphs = chosen.filter(({ segment }) => segment.owner.closest(QUOTING) === null);
  const isPulled = ({ segment }: Chosen) => {
    const words = segment.text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
    return (
      words.length >= PAGE.shortestPulled &&
      segment.owner.closest(QUOTING) !== null &&
      paragraphs.some((other) => other.segment.text.includes(words))
    );
  };
  return chosen.filter(
    (one) => one.kind !== 'body' || (one.segment.text !== headline && !isPulled(one)),
  );
}

/** Drops furniture, and the headings of which it was all that followed. */
function withoutEmptySections(chosen: readonly Chosen[]): Chosen[] {
  return chosen.filter((one, at) => {
    if (!isClaim(one)) return one.kind === 'furniture' && one.isCredit;
    const next = chosen[at + 1];
    if (!isHeading(one) || !next || isClaim(next)) return true;
    const rest = chosen.slice(at + 1).find((later) => isClaim(later));
    return rest !== undefined && !isHeading(rest) && !isFurnitureList(chosen, at + 1);
  });
}

/** More than a stray line of furniture follows: the heading was about it. */
function isFurnitureList(chosen: readonly Chosen[], from: number): boolean {
  const end = chosen.findIndex((one, at) => at >= from && isClaim(one));
  return chosen.slice(from, end).filter(({ kind }) => kind === 'furniture').length >= 2;
}

/** Drops a few labels before the first and behind the last paragraph; many are a list. */
function withoutEdges(chosen: readonly Chosen[]): Chosen[] {
  const first = chosen.findIndex(isParagraph);
  if (first === -1) return [...chosen];
  const last = chosen.findLastIndex((one) => isParagraph(one) && !isBiography(one));
  const [before, after] = [chosen.slice(0, first), chosen.slice(last + 1)];
  const isTail = (one: Chosen) => isLabel(one) || isHeading(one) || isBiography(one);
  const end = after.findLastIndex((one) => isClaim(one) && !isTail(one)) + 1;
  return [
    ...withoutFew(before, isLabel),
    ...chosen.slice(first, last + 1),
    ...after.slice(0, end),
    ...withoutFew(after.slice(end), isTail),
  ];
}

function isParagraph({ segment, kind }: Chosen): boolean {
  return kind === 'body' && isProse(segment);
}

/** "Ann Lee is …", "Ann Lee and Bob Day write …": who the author is. */
const ABOUT =
  /^(?:\p{Lu}[\p{L}.'’-]* ){2,6}(?:is|are|was|writes?|covers?|has|works|teaches|serves|joined)\b/u;
const AUTHOR =
  /\b(?:reporter|writer|columnist|editor|journalist|correspondent|contributor|freelance|author of)\b/u;

/** At the end of an article: a line about its author. */
function isBiography({ segment, kind }: Chosen): boolean {
  return (
    kind === 'body' && ABOUT.test(segment.text) && (isNote(segment) || AUTHOR.test(segment.text))
  );
}

/** All of it is set apart as a note is. */
function isNote({ owner, pieces }: Segment): boolean {
  return pieces.every(({ text }) => {
    const setting = text?.parentElement?.closest('em, i, small');
    return text === null || text.data.trim() === '' || (!!setting && owner.contains(setting));
  });
}

function withoutFew(chosen: readonly Chosen[], drop: (one: Chosen) => boolean): Chosen[] {
  const rest = chosen.filter((one) => !drop(one));
  return chosen.length - rest.length <= PAGE.mostLabels ? rest : [...chosen];
}

function isLabel({ segment, kind }: Chosen): boolean {
  const { text, owner } = segment;
  return (
    kind === 'body' &&
    text.length < PAGE.longestLabel &&
    !endsLikeSentence(text) &&
    !/\d/.test(text) &&
    !HEADING.test(owner.tagName) &&
    owner.closest(LISTS) === null
  );
}
