import type { Extract } from '../content/article/extract.ts';
import type { download } from './download.ts';

/** What polling needs of the world. */
export interface Means {
  readonly download: typeof download;
  /** What a page's HTML says, and whether it reads like an article. */
  readonly read: (html: string, url: string) => Pick<Extract, 'document' | 'isArticle'>;
  /** Whether the reader allowed that page to be read. */
  readonly mayRead: (url: string) => Promise<boolean>;
  /** Whether the reader's switch is on; asked before every question to the net. */
  readonly isOn: () => Promise<boolean>;
  readonly now: () => number;
}
