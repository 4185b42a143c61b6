import type { Attribution, BlockKind } from '../types.ts';
import type { Rule } from './rule.ts';

interface Placed {
  readonly block: number;
  readonly kind: BlockKind;
}

/** How far a rule's credit in sentence `at` reaches. */
export function scopeOf(
  rule: Rule,
  at: number,
  sentences: readonly Placed[],
): Pick<Attribution, 'scope' | 'covers'> {
  if (rule.scope === 'article' || isLead(at, sentences)) {
    return { scope: 'article', covers: { from: 0, to: sentences.length - 1 } };
  }
  return { scope: 'sentence', covers: { from: at, to: at } };
}

function isLead(at: number, sentences: readonly Placed[]): boolean {
  const kind = sentences[at]?.kind;
  if (kind === 'headline' || kind === 'standfirst') return true;
  return at === sentences.findIndex((sentence) => sentence.kind === 'body');
}
