import { describe, expect, it, onTestFinished } from 'vitest';
import { ensureBrowsers } from '../browsers/ensure.ts';
import { launch } from '../browsers/launch.ts';
import { thisMachine } from '../browsers/machine.ts';
import { startRequestLog } from '../browsers/request-log.ts';
import { serve } from '../demo/server.ts';

const WAIT = { timeout: 10_000 };

/** The tool that proves silence must itself be seen to hear. */
describe.each(['chromium', 'firefox'] as const)('the request log in %s', (name) => {
  it('hears background and content script, other hosts and the own one, plain and secret', async () => {
    const log = await startRequestLog();
    onTestFinished(log.close);
    const site = await serve({ '/': '<!doctype html><title>Quiet</title><p>Quiet.' });
    onTestFinished(site.close);
    const launched = await launch(name, {
      program: ensureBrowsers([name], thisMachine)[name],
      extension: 'test/browsers/probe-extension',
      headless: true,
      proxyPort: log.port,
    });
    onTestFinished(launched.close);
    const page = await launched.browser.newPage();
    await page.goto(site.origin);
    await expect.poll(() => log.requests, WAIT).toContain('CONNECT elsewhere.example:443');
    await expect.poll(() => log.requests, WAIT).toContain('GET http://plain.example/content');
    await expect.poll(() => log.requests, WAIT).toContain(`GET ${site.origin}/content`);
    const asked = new Set(log.requests.map((request) => request.replace(site.origin, '')));
    asked.delete('GET /favicon.ico');
    expect([...asked].sort()).toEqual([
      'CONNECT elsewhere.example:443',
      'GET /',
      'GET /content',
      'GET http://plain.example/content',
    ]);
  });
});
