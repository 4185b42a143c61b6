import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { ensureBrowsers } from './ensure.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import { thisMachine } from './machine.ts';
import type { BrowserName } from './places.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts either browser with the extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  return LAUNCH[name](options);
}

/** Starts it out of sight, with the extension as it was built last, unless `options` say otherwise. */
export function launchBuilt(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Launched> {
  const program = ensureBrowsers([name], thisMachine)[name];
  const built = { program, extension: `dist/${name}`, headless: true, proxyPort: null };
  return launch(name, { ...built, ...options });
}
