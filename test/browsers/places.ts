/** The browsers that Whence is built for. */
export type BrowserName = 'chromium' | 'firefox';

/** Where a browser is usually found, best first, and what brings it when it is missing. */
interface Places {
  /** The environment variable that names the program and goes before every other place. */
  readonly variable: string;
  /** Program names looked for on PATH (Linux). */
  readonly programs: readonly string[];
  readonly linux: readonly string[];
  readonly darwin: readonly string[];
  /** Below each of the Windows program folders. */
  readonly win32: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  /** What to tell a reader who has none. */
  readonly advice: string;
}

export const PLACES: Readonly<Record<BrowserName, Places>> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debian: 'chromium',
    advice: 'Chromium, Google Chrome or Microsoft Edge',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    linux: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
    advice: 'Firefox',
  },
};
