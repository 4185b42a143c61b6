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
  /** What others found in it, each at its own place (`match/once-each.ts`); a cache, no state. */
  readonly kept: unknown[];
}

/**
 * Reads one sentence: its words at once (linear in its length, about 10 µs for a
 * usual one), all else when it is first asked for.
 */
export const analyse = (text: string): Analysis => new Read(text);

class Read implements Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kept: unknown[] = [];
  #terms: Analysis['terms'] | null = null;
  #quotations: Analysis['quotations'] | null = null;
  #quantities: Analysis['quantities'] | null = null;
  #dates: Analysis['dates'] | null = null;
  #names: Analysis['names'] | null = null;
  #negations: Analysis['negations'] | null = null;
  #clauses: Analysis['clauses'] | null = null;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokenise(text);
  }

  get terms() {
    return (this.#terms ??= termsOf(this.tokens));
  }
  get quotations() {
    return (this.#quotations ??= findQuotations(this.text));
  }
  get quantities() {
    return (this.#quantities ??= findQuantities(this.text, this.tokens));
  }
  get dates() {
    return (this.#dates ??= findDates(this.text, this.tokens));
  }
  get names() {
    return (this.#names ??= findNames(this.text, this.tokens));
  }
  get negations() {
    return (this.#negations ??= findNegations(this.tokens));
  }
  get clauses() {
    return (this.#clauses ??= findClauses(this.text, this.tokens, this.quotations));
  }
}

function termsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { stem, stop } of tokens) if (!stop) terms.set(stem, (terms.get(stem) ?? 0) + 1);
  return terms;
}
