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
  return known ?? facts.outlet ?? speakingOfItself(sentences);
}

/** "Jane Doe, Associated Press" or "Reuters" as the author. */
function agencyByline(authors: readonly string[]): string | null {
  const parts = authors.flatMap((author) => author.split(/,| of | for |\bat\b/));
  const agency = parts
    .map((part) => outletByName(part.trim()))
    .find((one) => one?.kind === 'agency');
  return agency?.name ?? null;
}

function syndicated(sentences: readonly Sentence[]): string | null {
  return named(sentences, (one) => one.kind === 'syndicated');
}

/** "NBC News has reviewed the report and confirmed": only the newsroom itself says so of all its work. */
function speakingOfItself(sentences: readonly Sentence[]): string | null {
  return named(sentences, (one) => one.kind === 'confirmed' && one.scope === 'article');
}

/** The one outlet that such attributions name; null when they name several. */
function named(
  sentences: readonly Sentence[],
  wanted: (attribution: Attribution) => boolean,
): string | null {
  const all = sentences.flatMap((sentence) => sentence.attributions);
  const outlets = new Set(all.filter((one) => wanted(one) && !one.quoted).map((one) => one.outlet));
  const [only] = outlets;
  return outlets.size === 1 ? (only ?? null) : null;
}
