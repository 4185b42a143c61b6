import { nameKey } from './report.ts';
import type { Sourcing } from './credits.ts';

/**
 * A newsroom credits another for a document at large, but has reviewed the
 * document itself. A detail of it that no other newsroom here has, in its own
 * voice or from the credited outlet, is the newsroom's own finding.
 */
export function ownDetails(sourcings: readonly Sourcing[]): readonly Sourcing[] {
  return sourcings.map((one) => {
    const others = sourcings.filter((other) => other !== one);
    if (!one.ownDocument || others.some((other) => shares(one, other))) return one;
    return { ...one, credits: [], unnamed: [], ownDetail: true };
  });
}

/** The other newsroom has the detail from the same source, or without saying from whom. */
function shares(one: Sourcing, other: Sourcing): boolean {
  const credited = new Set(one.credits.map((credit) => credit.to));
  if (other.credits.length === 0) return true;
  return [...other.credits, ...other.chains].some(
    ({ outlet }) => credited.has(nameKey(outlet)) && !isOwn(other, outlet),
  );
}

function isOwn({ newsroom }: Sourcing, outlet: string): boolean {
  return newsroom.key === nameKey(outlet);
}
