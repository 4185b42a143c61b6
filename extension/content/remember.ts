/** Hands the articles of a page that was read to the corpus, each once, where the reader asked for that. */
import browser from 'webextension-polyfill';
import type { RawDocument } from '../../src/types.ts';
import { callBackground } from '../messages/call.ts';
import { readStored, REMEMBER } from '../stored.ts';

/** Gives a function that takes each reading of one page; the first of an article that may be remembered is. */
export function remembering(host: string): (document: RawDocument) => Promise<void> {
  const done = new Set<string>();
  return async (document) => {
    const { all, sites } = await readStored(REMEMBER);
    const isWanted = all || sites.includes(host);
    const article = document.url ?? document.title ?? '';
    if (done.has(article) || !isWanted || browser.extension.inIncognitoContext) return;
    done.add(article);
    await callBackground('remember', document);
  };
}
