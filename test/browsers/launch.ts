import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Launched, LaunchOptions } from './launched.ts';
import type { BrowserName } from './places.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Starts either browser with the extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  return LAUNCH[name](options);
}
