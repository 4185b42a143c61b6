import type { Sourcing } from './credits.ts';

/**
 * A newsroom credits another for a document at large, but has reviewed the
 * document itself; a detail of it that no other newsroom here has is its own
 * finding, not the other's.
 */
export function withoutBorrowed(sourcings: readonly Sourcing[]): readonly Sourcing[] {
  const [only] = sourcings;
  if (!only || sourcings.length > 1 || !only.ownDocument) return sourcings;
  return [{ ...only, credits: [], unnamed: [], ownDetail: true }];
}
