import type { Difference } from '../types.ts';
import { datesDiffer } from './guards/dates.ts';
import { modalityDiffers } from './guards/modality.ts';
import { negationDiffers } from './guards/negation.ts';
import { numbersDiffer } from './guards/numbers.ts';
import { objectDiffers } from './guards/object.ts';
import { oppositeSaid } from './guards/opposite.ts';
import { rolesDiffer } from './guards/roles.ts';
import { speakerDiffers } from './guards/speaker.ts';
import { objectSwapped } from './guards/swap.ts';
import type { Reading } from './reading.ts';

/** Each finds truth conditions that disagree; one that does keeps a match from being `same`. */
const GUARDS: readonly ((reading: Reading) => Difference | null)[] = [
  numbersDiffer,
  datesDiffer,
  negationDiffers,
  oppositeSaid,
  rolesDiffer,
  speakerDiffers,
  modalityDiffers,
  objectDiffers,
];

/**
 * What keeps two sentences from having the same truth conditions; empty when
 * nothing does. A word that is merely another one is named where nothing more
 * telling is.
 */
export function differencesOf(reading: Reading): readonly Difference[] {
  const found = GUARDS.flatMap((guard) => guard(reading) ?? []);
  return found.length > 0 ? found : [objectSwapped(reading) ?? []].flat();
}
