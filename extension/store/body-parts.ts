/** What the body of an article is written with, in every version of it. */
import type { Attribution, BlockKind, RawDocument, Sentence, Span } from '../../src/types.ts';

export interface Body {
  readonly doc: RawDocument;
  readonly sentences: readonly Sentence[];
}

/** The kind of a sentence's block as a letter. A document may come without blocks; its sentences never do. */
export const KINDS: Readonly<Record<string, BlockKind>> = {
  h: 'headline',
  s: 'standfirst',
  b: 'body',
  c: 'caption',
  f: 'furniture',
};
/** Letters with the number of those alike behind the first, "h b 30 ": what is spaced is written in few bits. Earlier versions wrote each letter. */
export const runsOf = (letters: string): string =>
  letters.replace(/(.)\1+/g, (run, letter: string) => ` ${letter} ${run.length} `);

/** The letters of their runs. */
export const withoutRuns = (runs: string): string =>
  runs.replace(/ (.) (\d+) /g, (_, letter: string, count: string) => letter.repeat(Number(count)));

/** A block: characters since the last one's end, its length. */
export type Gap = [gap: number, length: number, kind: BlockKind];
type Range = [start: number, length: number];
export type Credit = [
  sentence: number,
  outlet: string | null,
  kind: Attribution['kind'],
  scope: Attribution['scope'],
  cue: Range,
  mention: Range | null,
  covers: [from: number, to: number],
  citedBy: string | null,
  quoted: 0 | 1,
  rule: string,
];
/** The blocks of a document, as steps. */
export function gapsOf(blocks: RawDocument['blocks']): Gap[] {
  let last = 0;
  return blocks.map(({ start, end, kind }) => {
    const gap = start - last;
    last = end;
    return [gap, end - start, kind];
  });
}

/** The blocks that steps say. */
export function blocksIn(gaps: Gap[]): RawDocument['blocks'] {
  let last = 0;
  return gaps.map(([gap, length, kind]) => {
    const start = last + gap;
    last = start + length;
    return { start, end: last, kind };
  });
}

/** What a sentence says of a source. */
export function creditOf(sentence: number, one: Attribution): Credit {
  const range = ({ start, end }: Span): Range => [start, end - start];
  const { outlet, kind, scope, cue, mention, covers, citedBy, quoted, rule } = one;
  return [
    sentence,
    outlet,
    kind,
    scope,
    range(cue),
    mention && range(mention),
    [covers.from, covers.to],
    citedBy,
    quoted ? 1 : 0,
    rule,
  ];
}

/** The attribution that a credit says. */
export function attributionOf(credit: Credit): Attribution {
  const [, outlet, kind, scope, cue, mention, [from, to], citedBy, quoted, rule] = credit;
  const span = ([start, length]: Range): Span => ({ start, end: start + length });
  return {
    outlet,
    kind,
    scope,
    cue: span(cue),
    mention: mention && span(mention),
    covers: { from, to },
    citedBy,
    quoted: quoted === 1,
    rule,
  };
}
