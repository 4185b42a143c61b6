/** The same pages through the real content script, served from this machine, beside node's reading. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { launchBuilt } from '../../browsers/launch.ts';
import { listen, type Listening as Served } from '../../browsers/listen.ts';
import { POLLING_MS, sleep, type Launched } from '../../browsers/launched.ts';
import type { BrowserName } from '../../browsers/places.ts';
import { startRequestLog } from '../../browsers/request-log.ts';
import { decodeHtml } from '../../../src/corpus/charset.ts';
import { readHtml } from '../../../src/cli/html.ts';
import type { RawDocument } from '../../../src/types.ts';
import type { LabelledPage } from './data.ts';
import { scoreText, sumUp } from './score.ts';

/** A page's own scripts would change it, and what they fetch is not there. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** The longest that one page is waited for, in milliseconds. */
const LONGEST_WAIT = 15_000;

type Told = Pick<RawDocument, 'text' | 'title' | 'published'>;

/** What the background heard of each path: the documents to check, a long article in pieces; and whether that was all. */
type Heard = Record<string, { documents: Told[]; isAll: boolean }>;

interface Listening {
  whenceHeard?: Heard;
  chrome?: { runtime: { onMessage: { addListener: (listener: unknown) => void } } };
}

/** Prints how many pages give the same text, title and time as in node, and the score in the browser. */
export async function compareInBrowser(
  name: BrowserName,
  pages: readonly LabelledPage[],
): Promise<void> {
  execFileSync(process.execPath, ['build.mjs', '--dev'], { stdio: 'ignore' });
  const [log, server] = await Promise.all([startRequestLog(), serve(pages)]);
  const launched = await launchBuilt(name, { proxyPort: log.port });
  try {
    report(name, pages, server.origin, await visitAll(launched, server.origin, pages));
  } finally {
    await launched.close();
    server.close();
    log.close();
  }
}

async function serve(pages: readonly LabelledPage[]): Promise<Served> {
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/pages\/(\d+)$/.exec(request.url ?? '')?.[1])];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(page && decodeHtml(page.html));
  });
  return listen(server);
}

async function visitAll(
  { browser, inBackground }: Launched,
  origin: string,
  pages: readonly LabelledPage[],
): Promise<Heard> {
  // A worker that has just started has no extension API yet.
  while (!(await inBackground(overhear))) await sleep(POLLING_MS);
  const tab = await browser.newPage();
  for (const at of pages.keys()) {
    await tab.goto(`${origin}/pages/${at}`, { waitUntil: 'domcontentloaded' });
    const end = Date.now() + LONGEST_WAIT;
    while (!(await inBackground(paths)).includes(`/pages/${at}`) && Date.now() < end)
      await sleep(POLLING_MS);
  }
  return inBackground((scope) => (scope as unknown as Listening).whenceHeard ?? {});
}

/** Runs in the background: writes down what content scripts send; false while it cannot. */
function overhear(scope: typeof globalThis): boolean {
  const listening = scope as unknown as Listening;
  if (!listening.chrome) return false;
  const heard: Heard = (listening.whenceHeard = {});
  listening.chrome.runtime.onMessage.addListener(
    (message: { whence?: string; argument: RawDocument | null }, sender: { url?: string }) => {
      const path = sender.url?.replace(/^https?:\/\/[^/]*/, '') ?? '';
      const of = (heard[path] ??= { documents: [], isAll: false });
      if (message.whence === 'check' && message.argument) {
        const { text, title, published } = message.argument;
        of.documents.push({ text, title, published });
      } else if (message.whence === 'count') of.isAll = true;
    },
  );
  return true;
}

/** Runs in the background: the paths of which all was heard. */
function paths(scope: typeof globalThis): string[] {
  const heard = Object.entries((scope as unknown as Listening).whenceHeard ?? {});
  return heard.flatMap(([path, { isAll }]) => (isAll ? [path] : []));
}

function report(
  name: BrowserName,
  pages: readonly LabelledPage[],
  origin: string,
  heard: Heard,
): void {
  const equal = { text: 0, title: 0, published: 0 };
  const scores = pages.map((page, at) => {
    const told = heard[`/pages/${at}`];
    if (!told?.isAll) console.log(`${page.name}: not all was heard of it`);
    const there = joined(told?.documents ?? []);
    const { document, isArticle } = readHtml(page.html, `${origin}/pages/${at}`);
    const here = isArticle ? document : null;
    for (const key of ['text', 'title', 'published'] as const)
      if (JSON.stringify(there?.[key]) === JSON.stringify(here?.[key])) equal[key]++;
      else console.log(`${page.name}: ${key} ${difference(there?.[key], here?.[key])}`);
    return scoreText(there?.text ?? '', page);
  });
  const { p, r, f } = sumUp(scores);
  console.log(
    `${name}, of ${pages.length} pages the same as in node: text ${equal.text}, title ${equal.title}, time ${equal.published}`,
  );
  console.log(
    `${name}: P ${p.toFixed(3)}, R ${r.toFixed(3)}, F1 ${f.toFixed(3)}; no text for no article`,
  );
}

/** The pieces of an article as one; null where there is none. */
function joined(pieces: readonly Told[]): Told | null {
  const [first] = pieces;
  return first ? { ...first, text: pieces.map(({ text }) => text).join('\n\n') } : null;
}

/** What stands around the first place where two values part. */
function difference(there: unknown, here: unknown): string {
  const [a, b] = [JSON.stringify(there) ?? '-', JSON.stringify(here) ?? '-'];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 30);
  return `in the browser …${a.slice(from, at + 60)}\n    in node …${b.slice(from, at + 60)}`;
}
