/** States of the popup that a browser seldom brings about. */
import { NAMED_LOOKS } from '../../../extension/look-names.ts';
import type { Progress } from '../../../extension/store/progress.ts';
import type { TabState } from '../../../extension/tab.ts';

interface PopupState {
  readonly state: TabState;
  readonly progress?: Progress;
}

const checked = {
  kind: 'checked',
  ...{ marked: 0, hidden: 0, possible: 0, looks: {}, sentences: 31 },
  corpus: { articles: 5, newsrooms: 3 },
} as const;

export const POPUP_STATES: Readonly<Record<string, PopupState>> = {
  failed: { state: { kind: 'failed', error: 'The database could not be opened.' } },
  reading: { state: { kind: 'reading' } },
  'still-loading': { state: { kind: 'reading' }, progress: { kind: 'loading', share: null } },
  indexing: { state: checked, progress: { kind: 'indexing', share: 0.07 } },
  'every-look': {
    state: {
      ...checked,
      ...{ marked: 1_204, possible: 17 },
      looks: Object.fromEntries(NAMED_LOOKS.map((look, at) => [look, 3 ** at])),
    },
  },
};
