/** What became of a page that was to be kept. */
import type { MessageKey } from '../i18n.ts';

export type Kept =
  | { readonly was: 'new' | 'revised' | 'known' }
  /** Nothing was kept: the page holds no article, or may not be read, or stands in a private window. */
  | { readonly was: 'no-article' | 'private' };

/** The same in the reader's words. */
export const KEPT_WORDS: Readonly<Record<Kept['was'], MessageKey>> = {
  new: 'keptNew',
  revised: 'keptRevised',
  known: 'keptKnown',
  'no-article': 'keptNone',
  private: 'keptPrivate',
};
