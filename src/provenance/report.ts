import type { Article, Attribution, Evidence, Match, Sentence } from '../types.ts';
import { coverings, type Covering } from './coverage.ts';

/** One sentence that states the claim, in its article. */
export interface Report {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Null for the sentence of a page that the corpus does not hold: evidence, but no report. */
  readonly match: Match | null;
  /** The credits of the article that cover the sentence. */
  readonly covering: readonly Covering[];
}

/** The sentence `index` of an article as a report; throws when the article has no such sentence. */
export function reportOf(article: Article, index: number, match: Match | null): Report {
  const sentence = article.sentences[index];
  if (!sentence) throw new Error(`Article ${article.id} has no sentence ${index}`);
  return { article, sentence, match, covering: coverings(article, sentence) };
}

/** Names are compared without case: an outlet that the registry lacks is named as written. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Whether two names are one outlet's; an unknown one is nobody's. */
export function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && nameKey(a) === nameKey(b);
}

/** The sentence `at` of the report's article, as the ground of a decision; `attribution` null when its time is. */
export function evidenceOf(
  report: Report,
  at: Sentence,
  attribution: Attribution | null,
): Evidence {
  return {
    article: report.match ? report.article.id : null,
    newsroom: report.article.newsroom,
    sentence: { index: at.index, text: at.text },
    kind: attribution?.kind ?? null,
    outlet: attribution?.outlet ?? null,
    cue: attribution?.cue ?? null,
  };
}

/** Evidence without repetitions, in a fixed order. */
export function uniqueEvidence(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = [one.article, one.sentence.index, one.kind, one.outlet, one.cue?.start].join('|');
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
