/** What the reader chose, as far as a page's marks hang on it. */
import { learnWords } from '../language.ts';
import type { Look, MarkStyle } from '../look.ts';
import { FORCED_COLOURS } from './paint.ts';
import { MARK_STYLE, readStored, SHOW_POSSIBLE, SHOWN_ROLES, SITES_OFF, WORDS } from '../stored.ts';

export interface Choices {
  /** This host is switched off. */
  readonly off: boolean;
  readonly style: MarkStyle;
  readonly shown: ReadonlySet<Look>;
}

/** The stored values that `readChoices` reads. */
export const CHOICES = [SITES_OFF, SHOW_POSSIBLE, SHOWN_ROLES, MARK_STYLE, WORDS];

/** Reads what the reader chose for pages of a host; the script speaks the reader's language from then on. */
export async function readChoices(host: string): Promise<Choices> {
  const [sitesOff, possible, sure, style] = await Promise.all([
    readStored(SITES_OFF),
    readStored(SHOW_POSSIBLE),
    readStored(SHOWN_ROLES),
    readStored(MARK_STYLE),
    learnWords(),
  ]);
  const shown = new Set<Look>([...sure, ...(possible ? (['possible'] as const) : [])]);
  const drawn = matchMedia(FORCED_COLOURS).matches ? 'margin' : style;
  return { off: sitesOff.includes(host), style: drawn, shown };
}
