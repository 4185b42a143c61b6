import type { Block, Span } from '../types.ts';
import { splitSentences } from '../text/sentences/split.ts';
import { LONGEST_STANDFIRST } from '../tuning.ts';
import { furnitureKind } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { paragraphsOf, trim } from './paragraphs.ts';

/** Labels that stand before their list, often glued to its first item. */
const GLUED_LABEL =
  /^(?:What You Need To Know|Story highlights|STORY HIGHLIGHTS|Key points|Key takeaways|At a glance|ANALYSIS\/OPINION:)(?=[ :] ?\P{Ll})/u;

const LABEL_REACH = 40;

/**
 * The blocks of plain text, in order, not overlapping: headline (found even
 * where it is glued to the text), standfirst, captions, furniture, and the
 * body. `from` is where the document begins, in units.
 */
export function blocksOf(text: string, title: string | null, from = 0): Block[] {
  const paragraphs = paragraphsOf(text.slice(from)).map((span) => shift(span, from));
  const kinds = paragraphs.map(({ start, end }) => furnitureKind(text.slice(start, end)));
  const plain = paragraphs.filter(
    ({ start }, at) => kinds[at] === null && labelAt(text, start) === 0,
  );
  const headline = findHeadline(text, plain, title);
  const blocks: Block[] = [];
  paragraphs.forEach((span, at) => {
    const kind = kinds[at] ?? 'body';
    if (kind === 'body') cut(text, span, headline, blocks);
    else blocks.push({ start: span.start, end: span.end, kind });
  });
  return markStandfirst(blocks);
}

/** Adds a paragraph's blocks: itself, where it holds no headline, label or credit line. */
function cut(text: string, span: Span, headline: Span | null, blocks: Block[]): void {
  const parts = headline && contains(span, headline) ? cutHeadline(text, span, headline) : [];
  if (parts.length === 0) parts.push({ start: span.start, end: span.end, kind: 'body' });
  for (const part of parts) {
    if (part.kind === 'body') cutFurniture(text, part, blocks);
    else blocks.push(part);
  }
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Parts a paragraph into the headline that it holds and what stands around it. */
function cutHeadline(text: string, span: Span, headline: Span): Block[] {
  const parts: Block[] = [
    { start: span.start, end: headline.start, kind: 'body' },
    { ...headline, kind: 'headline' },
    { start: headline.end, end: span.end, kind: 'body' },
  ];
  return parts
    .map((part) => ({ ...trim(text, part), kind: part.kind }))
    .filter(({ start, end }) => end > start);
}

/** Takes a label off the start of a paragraph, and a credit line off its end. */
function cutFurniture(text: string, block: Block, blocks: Block[]): void {
  const label = labelAt(text, block.start);
  const tail = creditLine(text, block);
  if (label === 0 && tail === block.end) return void blocks.push(block);
  const parts: Block[] = [
    { start: block.start, end: block.start + label, kind: 'furniture' },
    { ...trim(text, { start: block.start + label, end: tail }), kind: 'body' },
    { start: tail, end: block.end, kind: 'furniture' },
  ];
  blocks.push(...parts.filter(({ start, end }) => end > start));
}

/** Length of the label that begins at `start`; 0 when there is none. */
function labelAt(text: string, start: number): number {
  return GLUED_LABEL.exec(text.slice(start, start + LABEL_REACH))?.[0].length ?? 0;
}

const CREDIT_LINE = /contributed (?:reporting )?to this (?:report|article|story|post)\.?$/u;

/** Start of the credit line that is the last sentence of a paragraph; the paragraph's end when there is none. */
function creditLine(text: string, body: Span): number {
  if (!CREDIT_LINE.test(text.slice(Math.max(body.start, body.end - 64), body.end))) return body.end;
  return splitSentences(text, [{ ...body, kind: 'body' }]).at(-1)?.start ?? body.end;
}

/** The short paragraph between the headline and the first picture or byline sums the article up. */
function markStandfirst(blocks: readonly Block[]): Block[] {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const next = blocks[headline + 1];
  const after = blocks[headline + 2]?.kind;
  const isStandfirst =
    headline !== -1 &&
    next?.kind === 'body' &&
    next.end - next.start <= LONGEST_STANDFIRST &&
    (after === 'caption' || after === 'furniture') &&
    blocks.slice(headline + 2).some(({ kind }) => kind === 'body');
  return blocks.map((block, at) =>
    isStandfirst && at === headline + 1 ? { ...block, kind: 'standfirst' } : block,
  );
}
