/** The calls that cross between the extension's parts: one typed map per direction. */
import type { PanelPlace } from '../panel/open.ts';
import type { Check, RawDocument } from '../../src/types.ts';
import type { Progress } from '../store/progress.ts';
import type { FoundFeed } from '../content/feeds.ts';
import type { Kept } from './kept.ts';
import type { PageState } from './page-state.ts';

/** What content scripts ask of the background: name → argument and answer. */
export interface ToBackground {
  /** Gets ready for the check that comes when the page is read. */
  wake: { argument: null; answer: null };
  /** Where a page's claims come from. */
  check: { argument: RawDocument; answer: Check };
  /** How many claims are marked on the sender's page, for the badge; null clears it. */
  count: { argument: number | null; answer: null };
  /** Keeps the article of a tab in the corpus. */
  keep: { argument: number; answer: Kept };
  /** Keeps the sender's page, if the reader wants its site remembered. */
  remember: { argument: RawDocument; answer: null };
  /** What is still on its way into the corpus, so that a check cannot know it yet. */
  progress: { argument: null; answer: Progress | null };
  /** Opens the panel beside the sender's page, on the reader's click; refused when the browser refuses. */
  openPanel: { argument: null; answer: PanelPlace };
  /** Whether the switch of the feeds is on and, for an address, the reader allowed its site to be read. */
  mayFetch: { argument: string | null; answer: boolean };
  /** Asks the feeds that are due, now and not at the next alarm. */
  pollFeeds: { argument: null; answer: null };
}

/** What popup, panel and background ask of a page's content script. */
export interface ToContent {
  state: { argument: null; answer: { readonly host: string; readonly state: PageState } };
  /** Opens the card of the page's first marked claim; false when there is none. */
  showFirst: { argument: null; answer: boolean };
  /** The page's article as it is now; null when it holds none. */
  article: { argument: null; answer: RawDocument | null };
  /** The feeds that the page names as its own. */
  feeds: { argument: null; answer: readonly FoundFeed[] };
  /** Scrolls to the page's mark of that number and points it out; false when there is none. */
  choose: { argument: number; answer: boolean };
  /** Brings the page's next or previous claim into view and the focus to it; false when there is none. */
  step: { argument: Step; answer: boolean };
  /** Once the page is read, opens the card of the first claim that the selected words meet; false when none is known. */
  showSelected: { argument: null; answer: boolean };
  /** Turns Whence off on the page's site, or on again. */
  toggleSite: { argument: null; answer: boolean };
  /** Reads the page anew after a failure. */
  again: { argument: null; answer: null };
}

/** Which way to go from claim to claim. */
export type Step = 'next' | 'previous';

/** A call on the wire. JSON only: Chromium loses Maps and typed arrays. */
export interface Request {
  readonly whence: string;
  readonly argument: unknown;
}

export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };
