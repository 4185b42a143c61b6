/** In the browser: shows the card of the state that the address names. */
import { openCard } from '../../../extension/card/open.tsx';
import { lookOf } from '../../../extension/look.ts';
import { checkOf, sentence } from '../findings.ts';
import { CARD_STATES } from './states.ts';

const [state = '', theme] = location.hash.slice(1).split('/');
const found = CARD_STATES[state === 'first' ? 'confirmed' : state];
const newsroom = state === 'first' ? 'The Morning Herald' : null;
const claim = document.querySelector('p')?.firstChild;
if (!found || !claim) throw new Error(`There is no state "${state}"`);
document.documentElement.className = theme ?? '';
const range = document.createRange();
range.selectNodeContents(claim);
openCard(
  {
    mark: {
      sentence: sentence(found),
      check: checkOf([sentence(found)], newsroom),
      look: lookOf(found, newsroom),
      ranges: [range],
    },
    place: { index: 2, of: 12 },
    dark: theme === 'dark',
  },
  {
    go: () => undefined,
    refuse: () => undefined,
    openPanel: async () => 'beside',
    closed: () => undefined,
  },
);
