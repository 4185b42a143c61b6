/** What the extension makes of one page; the popup shows it in words. */
import type { CorpusSize } from '../../src/types.ts';
import type { Look } from '../look.ts';

export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'no-article' }
  /** The article was checked; `marked` sure claims are shown, `hidden` ones are of roles that the reader left out, `possible` ones are known; `looks` counts what shows. */
  | {
      readonly kind: 'checked';
      readonly marked: number;
      readonly hidden: number;
      readonly possible: number;
      readonly looks: Readonly<Partial<Record<Look, number>>>;
      readonly sentences: number;
      readonly corpus: CorpusSize;
    }
  | { readonly kind: 'failed'; readonly error: string };
