/**
 * The page that nobody sees: it asks the feeds that are due and closes itself.
 * It exists because a service worker has no DOM to read articles with. An
 * offscreen page has the runtime's messages and no other part of the API.
 */
import { extractArticle } from '../content/article/extract.ts';
import { download } from '../feeds/download.ts';
import { pollDue } from '../feeds/poll.ts';
import { callBackground } from '../messages/call.ts';
import { CorpusDatabase } from '../store/database.ts';

/** The name of the lock that lets one page at a time ask feeds. */
const POLLING = 'whence:feeds';

async function poll(): Promise<void> {
  await pollDue(new CorpusDatabase(), {
    download,
    read: (html, url) => extractArticle(new DOMParser().parseFromString(html, 'text/html'), url),
    mayRead: (url) => callBackground('mayFetch', url),
    isOn: () => callBackground('mayFetch', null),
    now: Date.now,
  });
}

/** An offscreen document of Chromium closes itself; Firefox's background holds us in a frame. */
function close(): void {
  if (window.frameElement) window.frameElement.remove();
  else window.close();
}

navigator.locks
  .request(POLLING, { ifAvailable: true }, (lock) => (lock ? poll() : undefined))
  .catch(console.error)
  .finally(close);
