/** Articles by hand, for tests: sentences with their credits, no extraction. */
import type { Article, Attribution, AttributionKind, Match, Sentence } from '../../src/types.ts';

export type Line = string | readonly [text: string, ...credits: readonly Partial<Attribution>[]];

/** One credit; its cue stands behind the sentence unless told otherwise. */
export function credit(
  kind: AttributionKind,
  outlet: string | null,
  more: Partial<Attribution> = {},
): Partial<Attribution> {
  return { kind, outlet, ...more };
}

/** An article of one-sentence paragraphs. */
export function article(id: string, facts: Partial<Article>, ...lines: readonly Line[]): Article {
  const newsroom = facts.newsroom === undefined ? (facts.outlet ?? null) : facts.newsroom;
  return {
    id,
    url: null,
    outlet: newsroom,
    title: null,
    authors: [],
    published: null,
    ...facts,
    newsroom,
    sentences: lines.map((line, index) => sentence(line, index)),
  };
}

function sentence(line: Line, index: number): Sentence {
  const [text, ...credits] = typeof line === 'string' ? [line] : line;
  const attributions = credits.map((one, nth): Attribution => ({
    outlet: null,
    kind: 'reported',
    scope: 'sentence',
    // Each its own: credits that share a cue are of outlets that are named together.
    cue: { start: text.length + nth, end: text.length + nth },
    mention: null,
    covers: { from: index, to: index },
    citedBy: null,
    quoted: false,
    rule: 'by-hand',
    ...one,
  }));
  return { index, start: 0, end: text.length, text, block: index, kind: 'body', attributions };
}

/** The article's sentence as a report of the claim. */
export function report(
  article: Article,
  sentence = 0,
  more: Partial<Match> = {},
): { article: Article; match: Match } {
  const match: Match = {
    article: article.id,
    sentence,
    score: 0.9,
    tier: 'same',
    differences: [],
    ...more,
  };
  return { article, match };
}

/** Published at a minute of UTC: "2024-05-06T09:30Z", or on a day: "2024-05-06". */
export function at(time: string): Article['published'] {
  return { time, precision: time.includes('T') ? 'minute' : 'day' };
}
