import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { POLLING_MS, VIEWPORT, type Launched, type LaunchOptions, type Media } from './launched.ts';

/** The extension's host in Firefox, fixed by a preference so that its pages can be opened. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** What Firefox would ask of its maker by itself, switched off: the request log is then ours alone. */
const QUIET = {
  'browser.newtabpage.enabled': false,
  'browser.startup.homepage': 'about:blank',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.http.speculative-parallel-limit': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** A temporary add-on's database stays in a profile that is kept. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Loopback too goes through the proxy: by default it would pass it by. */
function proxyPreferences(port: number | null): Record<string, string | number | boolean> {
  if (port === null) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  return manifest.browser_specific_settings.gecko.id;
}

/** The pieces of the WebDriver BiDi connection that evaluate in the browser's own window. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  readonly contexts: readonly { readonly context: string }[];
  readonly type: string;
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: unknown };
}

/** Runs privileged script in the browser's window, with the add-on as `extension`. */
async function privileged(browser: Browser, id: string, body: string): Promise<unknown> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send('script.evaluate', {
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
      ${body}
    })()`,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}

async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const url = `moz-extension://${UUID}/${path}`;
  const page = await browser.newPage();
  // No life-cycle events arrive for extension pages.
  await page.goto(url, { waitUntil: [] });
  const arrived = (href: string) => location.href === href && document.readyState === 'complete';
  await page.waitForFunction(arrived, { polling: POLLING_MS }, url);
  return page;
}

/** Only the extension's own pages can reach the background's window: one is kept open for it. */
function backgroundReach(browser: Browser): Launched['inBackground'] {
  let page: Page | null = null;
  const isOpen = async () => page !== null && (await page.evaluate('true').catch(() => false));
  return async <T>(callback: (scope: typeof globalThis) => T) => {
    // A tab that was closed a moment ago says of itself that it is open.
    if (!(await isOpen())) page = await openExtensionPage(browser, 'manifest.json');
    const expression = `browser.runtime.getBackgroundPage().then(${callback.toString()})`;
    return (await page!.evaluate(expression)) as T;
  };
}

/** Privileged script that shows the tab in front as asked. */
function emulation({ medium, forcedColours, reducedMotion }: Media): string {
  return `
    gBrowser.selectedBrowser.browsingContext.mediumOverride = ${JSON.stringify(medium ?? '')};
    Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 0});
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0});`;
}

/** Privileged script; the browser builds the tree once it is first asked for. */
const ACCESSIBLE_NAMES = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const names = [];
  const walk = (one) => {
    if (one.name) names.push(one.name);
    for (let i = 0; i < one.childCount; i++) walk(one.getChildAt(i));
  };
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  if (root) walk(root);
  return JSON.stringify(names);`;

/** Privileged script: the browser's own element of the command's key. */
function commanded(name: string): string {
  return `
    const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] > key')];
    const { commands } = extension.manifest;
    const at = Object.keys(commands).indexOf(${JSON.stringify(name)});
    keys[at].doCommand();`;
}

/** Privileged script: waits for the context menu, and chooses the extension's item in it, in its submenu where it has one. */
function chosen(item: string): string {
  return `
    const menu = document.getElementById('contentAreaContextMenu');
    while (menu.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
    const one = menu.querySelector('[id$="menuitem-_${item}"]');
    const popup = one.closest('menupopup');
    if (popup !== menu) {
      popup.parentElement.openMenu(true);
      while (popup.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
    }
    popup.activateItem(one);`;
}

/** Starts Firefox with the unpacked extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const id = addonId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    // Needed for moz-extension: pages and for privileged script.
    args: ['--remote-allow-system-access'],
    // Without it a release build asks for its maker's settings whatever the preference says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // A click that asks for a permission gets it.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.theme
        ? { 'layout.css.prefers-color-scheme.content-override': options.theme === 'dark' ? 0 : 1 }
        : {}),
      ...QUIET,
      ...proxyPreferences(options.proxyPort),
      ...(options.profile ? KEEPING : {}),
      ...options.preferences,
    },
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.headless ? VIEWPORT : null,
  });
  const install = () => browser.installExtension(resolve(options.extension));
  await install();
  const kill = 'await extension.terminateBackground({ ignoreDevToolsAttached: true });';
  return {
    name: 'firefox',
    browser,
    openExtensionPage: (path) => openExtensionPage(browser, path),
    killBackground: async () => void (await privileged(browser, id, kill)),
    reload: async () => void (await install()),
    allowHost: async () => {},
    inBackground: backgroundReach(browser),
    command: async (name) => void (await privileged(browser, id, commanded(name))),
    menu: async (page, item, { x, y }) => {
      await page.mouse.click(x, y, { button: 'right' });
      await privileged(browser, id, chosen(item));
    },
    emulate: async (page, media) => {
      await page.bringToFront();
      await privileged(browser, id, emulation(media));
    },
    accessibleNames: async (page) => {
      await page.bringToFront();
      return JSON.parse((await privileged(browser, id, ACCESSIBLE_NAMES)) as string) as string[];
    },
    close: () => browser.close(),
  };
}
