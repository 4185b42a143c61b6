/** Calling another part of the extension, which may be asleep or die under the call. */
import browser from 'webextension-polyfill';
import type { Reply, Request, ToBackground, ToContent } from './calls.ts';

/**
 * Waits before each further try, in milliseconds. A cold start of the background takes 40–70, but
 * seconds where the browser itself starts on a busy machine and opens its pages of the day before.
 */
const BACK_OFF = [50, 200, 800, 2000, 4000, 8000];
/** A try that has no answer after this many milliseconds has lost its listener. */
const LONGEST_TRY = 15_000;

/** The other side refused the call: trying again would change nothing. */
export class Refused extends Error {}

/** This script outlived its extension (updated or removed); it should retire. */
export class Orphaned extends Error {}

/**
 * Asks the background. A call that dies with the worker is made again, so
 * every call must be harmless when it is made twice. Throws `Refused`,
 * `Orphaned`, or the last failure.
 */
export async function callBackground<Name extends keyof ToBackground>(
  name: Name,
  argument: ToBackground[Name]['argument'],
): Promise<ToBackground[Name]['answer']> {
  for (let tries = 0; ; tries++) {
    try {
      const request: Request = { whence: name, argument };
      const reply = await withinTime(browser.runtime.sendMessage(request));
      return open<ToBackground[Name]['answer']>(reply);
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (isOrphaned()) throw new Orphaned('The extension was updated or removed.');
      const wait = BACK_OFF[tries];
      if (wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Asks the content script of a tab; null when the tab has none. */
export async function callTab<Name extends keyof ToContent>(
  tab: number,
  name: Name,
  argument: ToContent[Name]['argument'],
): Promise<ToContent[Name]['answer'] | null> {
  const request: Request = { whence: name, argument };
  try {
    return open<ToContent[Name]['answer']>(await browser.tabs.sendMessage(tab, request));
  } catch (error) {
    if (error instanceof Refused) throw error;
    return null; // nobody listens there
  }
}

/** A reply's value. No reply at all means that the listener died (Firefox answers undefined). */
function open<Answer>(reply: unknown): Answer {
  const received = reply as Reply | null | undefined;
  if (received?.ok === true) return received.value as Answer;
  if (received?.ok === false) throw new Refused(received.error);
  throw new Error('The background ended before it answered.');
}

function withinTime(reply: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('The background did not answer in time.'));
    const timer = setTimeout(late, LONGEST_TRY);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isOrphaned(): boolean {
  try {
    return !browser.runtime.id;
  } catch {
    return true; // Firefox: the API itself is gone
  }
}
