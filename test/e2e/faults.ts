import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Evaluated, not added as a script: the extension's own policy would refuse that. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong inside the elements of a selector, a line for each. */
export async function faultsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run({ include: ${JSON.stringify(selector)} })`;
  const { violations } = (await page.evaluate(run)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
