import type { RawDocument } from '../../src/types.ts';
import type { download } from './download.ts';

/** What polling needs of the world. */
export interface Means {
  readonly download: typeof download;
  /** The article of a page's HTML. */
  readonly articleOf: (html: string, url: string) => RawDocument | null;
  /** Whether the reader allowed that page to be read. */
  readonly mayRead: (url: string) => Promise<boolean>;
  /** Whether the reader's switch is on; asked before every question to the net. */
  readonly isOn: () => Promise<boolean>;
  readonly now: () => number;
}
