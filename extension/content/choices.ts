/** What the reader chose, as far as a page's marks hang on it. */
import { speak } from '../i18n.ts';
import type { Look, MarkStyle } from '../look.ts';
import {
  MARK_STYLE,
  OPEN_BY_HOVER,
  readEach,
  SHOW_POSSIBLE,
  SHOWN_ROLES,
  SITES_OFF,
  WORDS,
} from '../stored.ts';
import { FORCED_COLOURS } from './paint.ts';

export interface Choices {
  /** This host is switched off. */
  readonly off: boolean;
  readonly style: MarkStyle;
  readonly shown: ReadonlySet<Look>;
  /** A claim opens when the pointer rests on it. */
  readonly byHover: boolean;
}

/** The stored values that `readChoices` reads. */
export const CHOICES = [
  SITES_OFF,
  SHOW_POSSIBLE,
  SHOWN_ROLES,
  MARK_STYLE,
  OPEN_BY_HOVER,
  WORDS,
] as const;

/** Reads what the reader chose for pages of a host; the script speaks the reader's language from then on. */
export async function readChoices(host: string): Promise<Choices> {
  const [sitesOff, possible, sure, style, byHover, words] = await readEach(CHOICES);
  speak(words?.words);
  const shown = new Set<Look>([...sure, ...(possible ? (['possible'] as const) : [])]);
  const drawn = matchMedia(FORCED_COLOURS).matches ? 'margin' : style;
  return { off: sitesOff.includes(host), style: drawn, shown, byHover };
}
