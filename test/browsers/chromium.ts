import { resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import {
  POLLING_MS,
  VIEWPORT,
  sleep,
  type Launched,
  type LaunchOptions,
  type Media,
} from './launched.ts';
import { BROWSER_ITSELF } from './request-log.ts';

/** How long the extension's worker may take to start, in milliseconds. */
const WORKER_START_MS = 30_000;

/** What Chromium would ask of its maker by itself: switched off, or sent where the log knows it. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  `--gaia-url=https://${BROWSER_ITSELF}`,
  `--component-updater=url-source=https://${BROWSER_ITSELF}/components`,
  `--apps-gallery-update-url=https://${BROWSER_ITSELF}/extensions`,
];

/** Loopback too goes through the proxy: by default it would pass it by. */
function proxyArguments(port: number | null): string[] {
  if (port === null) return [];
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

function isWorker(type: string, url: string): boolean {
  return type === 'service_worker' && url.startsWith('chrome-extension://');
}

function workerTarget(browser: Browser): Promise<Target> {
  const options = { timeout: WORKER_START_MS };
  return browser.waitForTarget((target) => isWorker(target.type(), target.url()), options);
}

async function workersOf(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => isWorker(type, url)).map((info) => info.targetId);
}

/**
 * Evaluates in the worker through a session that is dropped at once. A held
 * `target.worker()` would keep the worker from ever idling out, and hang it
 * when it restarts after a kill.
 */
async function evaluateInWorker(browser: Browser, expression: string): Promise<unknown> {
  const session = await (await workerTarget(browser)).createCDPSession();
  try {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', parameters);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Bytes of the worker's heap and of the buffers behind it. */
async function workerMemory(browser: Browser): Promise<number> {
  const session = await (await workerTarget(browser)).createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as HeapUsage;
    return usage.usedSize + (usage.backingStorageSize ?? 0) + (usage.embedderHeapUsedSize ?? 0);
  } finally {
    await session.detach();
  }
}

/** As newer browsers tell it. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
  readonly embedderHeapUsedSize?: number;
}

/** Ends the worker. A new one may be there at once, when a message was on its way. */
async function killWorkers(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const killed = await workersOf(session);
  for (const targetId of killed) await session.send('Target.closeTarget', { targetId });
  while ((await workersOf(session)).some((id) => killed.includes(id))) await sleep(POLLING_MS);
  await session.detach();
}

interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
}

/** As on the extension's page of chrome://extensions; a request for it then asks nobody. */
async function allowHost(browser: Browser, id: string, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const add = async (id: string, pattern: string) => {
    const { developerPrivate } = (
      globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
    ).chrome;
    await developerPrivate.addHostPermission(id, pattern);
  };
  await page.evaluate(add, id, `${origin}/*`);
  await page.close();
}

/** A session's emulation lasts as long as the session: each page keeps one. */
const EMULATING = new WeakMap<Page, CDPSession>();

async function emulate(page: Page, media: Media): Promise<void> {
  const session = EMULATING.get(page) ?? (await page.createCDPSession());
  EMULATING.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: media.medium ?? '',
    features: [
      { name: 'forced-colors', value: media.forcedColours ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : '' },
    ],
  });
}

async function accessibleNames(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const names: string[] = [];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (node && !node.ignored) names.push(String(node.name?.value ?? ''));
    for (const child of node?.childIds ?? []) walk(child);
  };
  if (nodes[0]) walk(nodes[0].nodeId);
  return names.filter((name) => name !== '');
}

/** Script for the background: the event of a command, for the tab in front. */
function commanded(name: string): string {
  return `chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`;
}

/** Script for the background: the event of the context menu, for the tab in front. */
function chosen(item: string, selected: string | undefined): string {
  const info = JSON.stringify({ menuItemId: item, selectionText: selected, editable: false });
  return `chrome.tabs.query({ active: true, currentWindow: true })
    .then(([tab]) => chrome.contextMenus.onClicked.dispatch({ ...${info}, pageUrl: tab.url }, tab))`;
}

/** Starts Chromium (or Chrome, Edge) with the unpacked extension. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: [resolve(options.extension)],
    args: [
      '--no-sandbox',
      ...QUIET,
      ...proxyArguments(options.proxyPort),
      ...(options.theme
        ? [`--blink-settings=preferredColorScheme=${options.theme === 'dark' ? 0 : 1}`]
        : []),
    ],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.headless ? VIEWPORT : null,
  });
  const { host } = new URL((await workerTarget(browser)).url());
  return {
    name: 'chromium',
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${host}/${path}`);
      return page;
    },
    killBackground: () => killWorkers(browser),
    reload: async () => void (await browser.installExtension(resolve(options.extension))),
    allowHost: (origin) => allowHost(browser, host, origin),
    inBackground: async <T>(callback: (scope: typeof globalThis) => T) =>
      (await evaluateInWorker(browser, `(${callback.toString()})(globalThis)`)) as T,
    command: async (name) => void (await evaluateInWorker(browser, commanded(name))),
    menu: async (_, item, { selected }) =>
      void (await evaluateInWorker(browser, chosen(item, selected))),
    emulate,
    accessibleNames,
    memory: () => workerMemory(browser),
    close: () => browser.close(),
  };
}
