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
