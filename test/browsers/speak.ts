/** Has the extension speak another language. */
import { PSEUDO } from '../extension/pseudo-locale.ts';
import { keepChoices } from './kept.ts';
import { POLLING_MS, type Launched } from './launched.ts';

/** Chooses a language as a reader does; the one that nobody speaks is not offered. */
export async function speak(launched: Launched, language: string): Promise<void> {
  if (language === PSEUDO.language) return keepChoices(launched, { words: PSEUDO });
  const page = await launched.openExtensionPage('settings.html');
  await page.waitForSelector('select');
  await page.bringToFront();
  await page.select('select', language);
  const speaks = (wanted: string) => document.documentElement.lang === wanted;
  await page.waitForFunction(speaks, { polling: POLLING_MS }, language);
  await page.close();
}
