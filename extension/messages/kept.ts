/** What became of a page that was to be kept. */

export type Kept =
  | { readonly was: 'new' | 'revised' | 'known' }
  /** Nothing was kept: the page holds no article, or may not be read, or stands in a private window. */
  | { readonly was: 'no-article' | 'private' };
