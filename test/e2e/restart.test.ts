import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseReport } from '../browsers/card.ts';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import { thisMachine } from '../browsers/machine.ts';
import { cardText } from '../browsers/reader.ts';
import { serve } from '../demo/server.ts';
import { CNN, openReports } from './jobs/feedback.ts';
import { SITE } from './site.ts';

it.each(['chromium', 'firefox'] as const)(
  'what the reader said is not the same claim is kept when %s starts anew',
  async (name) => {
    const profile = mkdtempSync(join(tmpdir(), 'whence-profile-'));
    const server = await serve(SITE);
    const program = ensureBrowsers([name], thisMachine)[name];
    const extension = `dist/${name}`;
    const start = () =>
      launch(name, { program, extension, headless: true, proxyPort: null, profile });
    try {
      const before = await start();
      const page = await before.browser.newPage();
      await page.goto(`${server.origin}/demo?still`);
      expect(await openReports(page)).toMatch(CNN);
      await refuseReport(page, 'CNN');
      await expect.poll(() => cardText(page), { timeout: 10_000 }).not.toMatch(CNN);
      await before.close();

      const after = await start();
      const again = await after.browser.newPage();
      await again.goto(`${server.origin}/demo?still`);
      expect(await openReports(again)).not.toMatch(CNN);
      await after.close();
    } finally {
      server.close();
      rmSync(profile, { recursive: true, force: true });
    }
  },
);
