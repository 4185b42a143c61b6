import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './places.ts';

export interface LaunchOptions {
  /** The browser's program. */
  readonly program: string;
  /** The unpacked extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of a proxy on this machine that every request of the browser is to go through. */
  readonly proxyPort: number | null;
  /** Folder of a profile that is to outlive the browser; without it the profile is new and goes with it. */
  readonly profile?: string;
  /** Firefox's preferences, beside those that every launch sets. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** The theme that pages are told the reader prefers; without it the browser's own. */
  readonly theme?: 'light' | 'dark';
}

/** A browser with the extension in it: what tests and the demo do with either. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a page of the extension in a tab of its own. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** Ends the background at once, as the browser may do at any moment. */
  readonly killBackground: () => Promise<void>;
  /** Loads the extension's folder anew; with a higher version in it, that is an update. */
  readonly reload: () => Promise<void>;
  /** Lets a click that asks for a site's permission be answered at once: nobody is there to answer. */
  readonly allowHost: (origin: string) => Promise<void>;
  /** Calls a self-contained function (its source is sent) with the background's global scope. */
  readonly inBackground: <T>(callback: (scope: typeof globalThis) => T) => Promise<T>;
  /** Does what a command's key does; the key itself no driver can press. */
  readonly command: (name: string) => Promise<void>;
  /** Chooses the item of that id in the context menu of a place on the page in front; Chromium's menu no driver can open, its event stands for it. */
  readonly menu: (page: Page, item: string, at: MenuPlace) => Promise<void>;
  /** Shows the page in front as to a reader with these preferences, or on paper; without any as before. */
  readonly emulate: (page: Page, media: Media) => Promise<void>;
  /** The names that assistive technology is given of the page in front, in the order of its tree. */
  readonly accessibleNames: (page: Page) => Promise<string[]>;
  /** Bytes that the background's heap and its buffers take, after a collection; where the browser tells it. */
  readonly memory?: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a context menu is opened; with the words that are selected there. */
export interface MenuPlace extends Point {
  readonly selected?: string;
}

/** How a page is shown. */
export interface Media {
  readonly medium?: 'print';
  readonly forcedColours?: boolean;
  readonly reducedMotion?: boolean;
}

/** The window of every page, in CSS pixels. */
export const VIEWPORT = { width: 1100, height: 800 };

/** How often a condition on a page is asked, in milliseconds; a hidden tab has no animation frames. */
export const POLLING_MS = 50;

export async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
