/** The looks in the reader's words, the most telling first. */
import type { MessageKey } from './i18n.ts';
import type { Look } from './look.ts';

export const LOOK_NAMES: Readonly<Record<Look, MessageKey>> = {
  first: 'lookFirst',
  confirmed: 'lookConfirmed',
  several: 'lookSeveral',
  single: 'lookSingle',
  differs: 'lookDiffers',
  unknown: 'lookUnknown',
  possible: 'lookPossible',
};

/** What each look means, in a sentence. */
export const LOOK_MEANINGS: Readonly<Record<Look, MessageKey>> = {
  first: 'meansFirst',
  confirmed: 'meansConfirmed',
  several: 'meansSeveral',
  single: 'meansSingle',
  differs: 'meansDiffers',
  unknown: 'meansUnknown',
  possible: 'meansPossible',
};

/** All looks in that order. */
export const NAMED_LOOKS = Object.keys(LOOK_NAMES) as Look[];
