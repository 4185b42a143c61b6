/** What the extension makes of one page; the popup shows it in words. */
import type { CorpusSize } from '../../src/types.ts';

export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'site-off' }
  | { readonly kind: 'no-article' }
  /** The article was checked; `marked` claims are shown, `possible` more are only perhaps the same. */
  | {
      readonly kind: 'checked';
      readonly marked: number;
      readonly possible: number;
      readonly sentences: number;
      readonly corpus: CorpusSize;
    }
  | { readonly kind: 'failed'; readonly error: string };
