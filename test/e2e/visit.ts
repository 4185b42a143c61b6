import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Launched } from '../browsers/launched.ts';
import { launchBuilt } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/places.ts';
import { startRequestLog, type RequestLog } from '../browsers/request-log.ts';
import { greeting } from '../browsers/welcome.ts';
import type { Listening } from '../browsers/listen.ts';
import { serve } from '../demo/server.ts';
import { SITE } from './site.ts';

/** A browser with the extension, the site that it visits, and the log of all it asks for. */
export interface Visit {
  readonly name: BrowserName;
  readonly launched: Launched;
  readonly server: Listening;
  readonly log: RequestLog;
  /** Opens a page of the site in a tab of its own, in front. */
  readonly open: (path: string) => Promise<Page>;
}

async function startVisit(name: BrowserName): Promise<Visit> {
  const [log, server] = await Promise.all([startRequestLog(), serve(SITE)]);
  const launched = await launchBuilt(name, { proxyPort: log.port });
  // It would come to the front of some test.
  await (await greeting(launched)).close();
  const open = async (path: string) => {
    const page = await launched.browser.newPage();
    await page.goto(server.origin + path);
    return page;
  };
  return { name, launched, server, log, open };
}

/** Starts a visit before the tests of the suite, and ends it after them. */
export function useVisit(name: BrowserName): () => Visit {
  let visit: Visit | null = null;
  beforeAll(async () => {
    visit = await startVisit(name);
  });
  afterAll(async () => {
    await visit?.launched.close();
    visit?.server.close();
    visit?.log.close();
  });
  return () => {
    if (visit === null) throw new Error('The browser has not started.');
    return visit;
  };
}
