import { findClauses, type Clause } from './clauses.ts';
import { findDates, type DateMention } from './dates.ts';
import { findNames, type Name } from './names.ts';
import { findNegations, type Negation } from './negations.ts';
import { findQuantities, type Quantity } from './numbers.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { tokenise, type Token } from './tokens.ts';

/** All that the index and the matcher need of one sentence; spans are in its own offsets. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Stems of the content words and how often each stands in the sentence. */
  readonly terms: ReadonlyMap<string, number>;
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly Name[];
  readonly negations: readonly Negation[];
  readonly clauses: readonly Clause[];
}

/** Reads one sentence. Linear in its length; about 20 µs for a usual one. */
export function analyse(text: string): Analysis {
  const tokens = tokenise(text);
  const quotations = findQuotations(text);
  return {
    text,
    tokens,
    terms: termsOf(tokens),
    quotations,
    quantities: findQuantities(text, tokens),
    dates: findDates(text, tokens),
    names: findNames(text, tokens),
    negations: findNegations(tokens),
    clauses: findClauses(text, tokens, quotations),
  };
}

function termsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { stem, stop } of tokens) if (!stop) terms.set(stem, (terms.get(stem) ?? 0) + 1);
  return terms;
}
