/** Hands a page that was read to the corpus, once, where the reader asked for that. */
import browser from 'webextension-polyfill';
import type { RawDocument } from '../../src/types.ts';
import { callBackground } from '../messages/call.ts';
import { readStored, REMEMBER } from '../stored.ts';

/** Gives a function that takes each reading of one page; the first that may be remembered is. */
export function remembering(host: string): (document: RawDocument) => Promise<void> {
  let done = false;
  return async (document) => {
    const { all, sites } = await readStored(REMEMBER);
    const isWanted = all || sites.includes(host);
    if (done || !isWanted || browser.extension.inIncognitoContext) return;
    done = true;
    await callBackground('remember', document);
  };
}
