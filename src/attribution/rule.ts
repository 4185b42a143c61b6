import type { AttributionKind, Scope } from '../types.ts';

/**
 * A way in which sentences credit an outlet. Patterns are regular expressions
 * over masked sentences (`mask.ts`: lower case, plain quotes) with the named
 * parts of `patterns.ts` in braces; `{outlet}` is what gets the credit, and a
 * pattern without it credits a source that is not named.
 */
export interface Rule {
  readonly id: string;
  readonly kind: AttributionKind;
  readonly pattern: string;
  /** What the words mean, for the reader of the docs. */
  readonly meaning: string;
  readonly example: string;
  readonly counterExample: string;
  /** How far the credit reaches, where the words themselves say so. */
  readonly scope?: Scope;
  /** Fires only in a headline, or only at the head or foot of the text. */
  readonly only?: 'headline' | 'edge';
}
