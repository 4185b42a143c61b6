import type { AttributionKind, Scope } from '../types.ts';

/**
 * A way in which sentences credit an outlet. Patterns are regular expressions
 * over masked sentences (`mask.ts`: lower case, plain quotes) with the named
 * parts of `patterns.ts` in braces; `{cue}` is one of the rule's cue words and
 * `{outlet}` is what gets the credit. A pattern without an outlet credits a
 * source that is not named.
 */
export interface Rule {
  readonly id: string;
  readonly kind: AttributionKind;
  /** Words of which the sentence has at least one; none for a rule that goes by form alone. */
  readonly cue: readonly string[];
  readonly pattern: string;
  /** What the words mean, for the reader of the docs. */
  readonly meaning: string;
  readonly example: string;
  readonly counterExample: string;
  /** How far the credit reaches, where the words themselves say so. */
  readonly scope?: Scope;
  /** The publisher's own name there is its mark and credits nobody. */
  readonly foreign?: true;
  /** Credits only a network or its programme. */
  readonly air?: true;
  /** Fires only in a headline, or only at the head or foot of the text. */
  readonly only?: 'headline' | 'edge';
}
