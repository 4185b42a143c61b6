/** How a claim is marked: one look for each thing a reader may want to know at a glance. */
import type { DifferenceKind, Finding } from '../src/types.ts';

/** The looks of claims that are surely known, in the order in which one beats the next. */
export const SURE_LOOKS = [
  'differs',
  'first',
  'confirmed',
  'unknown',
  'several',
  'single',
] as const;
export const LOOKS = [...SURE_LOOKS, 'possible'] as const;
export type Look = (typeof LOOKS)[number];

/** How a look is drawn: a line under the words, a ground behind them, or a bar in the margin. */
export const MARK_STYLES = ['underline', 'tint', 'margin'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** Differences that change what is claimed; the others are a matter of style or shade. */
const WEIGHTY: ReadonlySet<DifferenceKind> = new Set([
  'number',
  'negation',
  'date',
  'speaker',
  'roles',
]);

/** `pageNewsroom` is whose reporting the page is, where that is known. */
export function lookOf(finding: Finding, pageNewsroom: string | null): Look {
  const { firstReported, confirmedBy, disputedBy, reports, origins } = finding;
  if (finding.tier === 'possible') return 'possible';
  const differing = reports.some(
    ({ tier, differences }) => tier === 'same' && differences.some(({ kind }) => WEIGHTY.has(kind)),
  );
  if (disputedBy.length > 0 || differing) return 'differs';
  if (pageNewsroom !== null && firstReported.outlet === pageNewsroom) return 'first';
  if (confirmedBy.length > 0) return 'confirmed';
  if (firstReported.outlet === null) return 'unknown';
  return origins > 1 ? 'several' : 'single';
}
