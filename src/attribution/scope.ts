import type { Attribution, AttributionKind, BlockKind } from '../types.ts';
import type { Rule } from './rule.ts';

/** What the scope of a credit depends on, for each sentence of the article. */
export interface Placed {
  readonly text: string;
  readonly block: number;
  readonly kind: BlockKind;
  /** The sentence starts within a quotation that runs on. */
  readonly startsQuoted: boolean;
  /** It credits somebody itself. */
  readonly credits: boolean;
}

type Reach = Pick<Attribution, 'scope' | 'covers'>;

/** Kinds that speak for a whole article when its headline or lead has them. */
const LEADING: ReadonlySet<AttributionKind> = new Set([
  'first-reported',
  'reported',
  'obtained',
  'confirmed',
  'citing',
  'told',
]);

/** How far a rule's credit in sentence `at` reaches. */
export function scopeOf(rule: Rule, at: number, sentences: readonly Placed[], lead: number): Reach {
  const kind = sentences[at]?.kind;
  const leads = kind === 'headline' || kind === 'standfirst' || at === lead;
  if (rule.scope === 'article' || (leads && LEADING.has(rule.kind))) {
    return { scope: 'article', covers: { from: 0, to: sentences.length - 1 } };
  }
  if (!LEADING.has(rule.kind)) return { scope: 'sentence', covers: { from: at, to: at } };
  return runsOn(at, sentences);
}

/** A credit covers the quotation around it, and what goes on reporting from the same source. */
function runsOn(at: number, sentences: readonly Placed[]): Reach {
  let from = at;
  while (sentences[from]?.startsQuoted) from--;
  let to = at;
  while (quotationGoesOn(sentences[to], sentences[to + 1])) to++;
  if (from < at || to > at) return { scope: 'quotation', covers: { from, to } };
  while (reportGoesOn(sentences[at], sentences[to + 1])) to++;
  return { scope: to > at ? 'paragraph' : 'sentence', covers: { from, to } };
}

function quotationGoesOn(here: Placed | undefined, next: Placed | undefined): boolean {
  if (!here || !next || next.block !== here.block || next.credits) return false;
  if (next.startsQuoted) return true;
  return /["“”]/.test(here.text) && /^["“]/.test(next.text) && !/["”],? [^"“”]*$/.test(next.text);
}

const REPORTS_ON =
  /^(?:the|this|that) (?:\S+ )?(?:report|document|draft|memo|letter|e-?mail|story|article|newspaper|paper|network|study|review|filing|poll|survey)s?\b.{0,40}\b(?:said|says|shows?|states?|adds?|added|found|notes?|noted|describes?|described)\b|^(?:he|she|they|it)(?: also| later| then)? (?:said|says|added|adds|wrote|noted|told|reported|found)\b/i;

function reportGoesOn(here: Placed | undefined, next: Placed | undefined): boolean {
  return (
    !!here && !!next && next.block === here.block && !next.credits && REPORTS_ON.test(next.text)
  );
}
