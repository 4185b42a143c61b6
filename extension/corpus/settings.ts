/** The reader's choices for a back-up, and back from one. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { chooseLanguage, LANGUAGES } from '../language.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { writing } from '../store/step.ts';
import {
  MARK_STYLE,
  NOT_SAME,
  OPEN_BY_HOVER,
  readStored,
  refusePair,
  REMEMBER,
  RETENTION,
  SHOW_POSSIBLE,
  SHOWN_ROLES,
  SITES_OFF,
  WORDS,
  writeStored,
  type Stored,
} from '../stored.ts';

/**
 * All but the switch of the feeds, since no back-up makes requests, and the
 * interface's words: of those the language alone goes in, as a file that
 * somebody made must not say what the interface says.
 */
export const BACKED_UP: readonly Stored<unknown>[] = [
  SITES_OFF,
  SHOW_POSSIBLE,
  REMEMBER,
  RETENTION,
  NOT_SAME,
  MARK_STYLE,
  SHOWN_ROLES,
  OPEN_BY_HOVER,
];

/** What the reader chose, by its keys; what was never chosen is not there. */
export async function readSettings(): Promise<Record<string, unknown>> {
  const chosen = await browser.storage.local.get(BACKED_UP.map(({ key }) => key));
  const words = await readStored(WORDS);
  return words ? { ...chosen, language: words.language } : chosen;
}

/** Writes the settings of a back-up that was restored, once; those that nobody could have chosen are passed over. */
export async function takeSettings(db: CorpusDatabase): Promise<void> {
  const restored = await db.state('restored');
  if (!restored) return;
  for (const stored of BACKED_UP) {
    const parsed = v.safeParse(stored.schema, restored.settings[stored.key]);
    if (!parsed.success) continue;
    if (stored === NOT_SAME) await refuseAll(parsed.output);
    else await writeStored(stored, parsed.output);
  }
  const language = LANGUAGES.find((one) => one === restored.settings.language);
  if (language) await chooseLanguage(language);
  await writing(db, async (step) => step.delete('meta', 'restored'));
}

/** What was said since stays said. */
async function refuseAll(pairs: unknown): Promise<void> {
  for (const pair of v.parse(NOT_SAME.schema, pairs)) await refusePair(pair);
}
