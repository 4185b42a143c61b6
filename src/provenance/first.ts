import type { Evidence, FirstReported } from '../types.ts';
import { decideByTime, undecided } from './by-time.ts';
import { candidatesOf, firstCredit, leaders, type Candidate } from './candidates.ts';
import { RANK, type Rank, type Sourcing } from './credits.ts';
import type { CreditGraph } from './graph.ts';
import { uniqueEvidence } from './report.ts';

/** Decides who was first, on the strongest evidence that there is. */
export function decideFirst(sourcings: readonly Sourcing[], graph: CreditGraph): FirstReported {
  const candidates = candidatesOf(sourcings, graph);
  const best = leaders(candidates, sourcings);
  if (best.length === 1 && best[0]) return credited(best[0], candidates);
  if (best.length > 1) return conflict(best);
  return decideByTime(sourcings);
}

function credited(best: Candidate, candidates: readonly Candidate[]): FirstReported {
  const circular = best.roots.every((root) => root.circular);
  if (circular && best.rank > RANK.firstReported) return conflict([best], 'circular');
  const others = candidates.filter((one) => one !== best && one.rank < RANK.noComment);
  return {
    outlet: best.outlet,
    basis: 'credited',
    reason: reasonOf(best),
    earlier: best.roots.some((root) => root.path.at(-1)?.earlier),
    alsoCredited: others.map((one) => one.outlet),
    candidates: [],
    evidence: evidenceFor(best),
  };
}

const REASONS: Record<Rank, string> = {
  [RANK.firstReported]: 'explicit-cue',
  [RANK.firstReportedArticle]: 'explicit-cue-article',
  [RANK.told]: 'told',
  [RANK.credit]: 'credit',
  [RANK.articleCredit]: 'article-credit',
  [RANK.noComment]: 'no-comment',
};

function reasonOf(best: Candidate): string {
  const strongest = best.roots.filter((root) => firstCredit(root).rank === best.rank);
  if (strongest.every((root) => root.path.length > 1)) return 'credit-chain';
  if (strongest.every((root) => firstCredit(root).earlier)) return 'reported-earlier';
  const own = strongest.every((root) => firstCredit(root).from === best.key);
  return own ? 'own-statement' : REASONS[best.rank];
}

function evidenceFor(candidate: Candidate): Evidence[] {
  return uniqueEvidence(candidate.roots.flatMap((root) => root.path.map((one) => one.evidence)));
}

function conflict(best: readonly Candidate[], reason = 'conflict'): FirstReported {
  const circular = best.flatMap((one) => one.roots).filter((root) => root.circular);
  const loops = circular.flatMap((root) => root.path.map((one) => one.outlet));
  const names = [...new Set([...best.map((one) => one.outlet), ...loops])].sort();
  return {
    ...undecided(circular.length > 0 ? 'circular' : reason, names),
    evidence: uniqueEvidence(best.flatMap(evidenceFor)),
  };
}
