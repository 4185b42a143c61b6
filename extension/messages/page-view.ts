/** What a page's content script tells the panel, over a port that the panel opens. */
import type { Check } from '../../src/types.ts';
import type { Look } from '../look.ts';
import type { PageState } from './page-state.ts';

/** The name of that port. */
export const PANEL_PORT = 'whence:panel';

/** A page and its claims, told whenever they change. */
export interface PageView {
  readonly host: string;
  readonly state: PageState;
  /** The last answers, one for each article on the page, without the sentences of which nothing is known; none before the first. */
  readonly checks: readonly Check[];
  /** The claims that are marked, in page order: the sentence's index, and its look. */
  readonly marks: readonly { readonly sentence: number; readonly look: Look }[];
}

export type PageNews =
  | { readonly kind: 'page'; readonly view: PageView }
  /** Index of the sentence that the reader has chosen on the page; null for none. */
  | { readonly kind: 'chosen'; readonly sentence: number | null };
