import { outletByName } from '../outlets/lookup.ts';
import type { Attribution, Sentence } from '../types.ts';

/** What is known of a document from outside its text. */
export interface Facts {
  readonly outlet: string | null;
  readonly newsroom: string | null;
  readonly authors: readonly string[];
}

/**
 * Whose reporting an article is: as its giver says; else as its byline or a
 * credit line says; else the outlet that speaks of its own work in it; else
 * its publisher. Null when nothing tells.
 */
export function newsroomOf(facts: Facts, sentences: readonly Sentence[]): string | null {
  const known = facts.newsroom ?? agencyByline(facts.authors) ?? syndicated(sentences);
  return known ?? facts.outlet ?? contributor(sentences) ?? speakingOfItself(sentences);
}

/** "Jane Doe, Associated Press" or "Reuters" as the author. */
function agencyByline(authors: readonly string[]): string | null {
  const parts = authors.flatMap((author) => author.split(/,| of | for |\bat\b/));
  const agency = parts
    .map((part) => outletByName(part.trim()))
    .find((one) => one?.kind === 'agency');
  return agency?.name ?? null;
}

const CONTRIBUTED = /\bcontributed\b/i;
/** The line at the foot of an agency's own story: "Associated Press writer Jane Doe contributed …" */
const COLLEAGUES = /\b(?:writer|reporter|correspondent)s?\b/;

/** A credit line; an agency that only contributed to another's article is none. */
function syndicated(sentences: readonly Sentence[]): string | null {
  return named(
    sentences,
    ({ kind }, { text }) =>
      kind === 'syndicated' && (!CONTRIBUTED.test(text) || COLLEAGUES.test(text)),
  );
}

/** "CNN's Jane Doe contributed to this report", where nothing else tells. */
function contributor(sentences: readonly Sentence[]): string | null {
  return named(sentences, ({ kind }) => kind === 'syndicated');
}

/** "NBC News has reviewed the report and confirmed": only the newsroom itself says so of all its work. */
function speakingOfItself(sentences: readonly Sentence[]): string | null {
  return named(sentences, ({ kind, scope }) => kind === 'confirmed' && scope === 'article');
}

/** The one outlet that such attributions name; null when they name several. */
function named(
  sentences: readonly Sentence[],
  wanted: (attribution: Attribution, sentence: Sentence) => boolean,
): string | null {
  const outlets = new Set<string | null>();
  for (const sentence of sentences) {
    for (const one of sentence.attributions)
      if (!one.quoted && wanted(one, sentence)) outlets.add(one.outlet);
  }
  const [only] = outlets;
  return outlets.size === 1 ? (only ?? null) : null;
}
