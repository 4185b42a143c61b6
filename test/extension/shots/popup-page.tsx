/** In the browser: shows the popup in the state that the address names. */
import { render } from 'preact';
import { Popup } from '../../../extension/popup/popup.tsx';
import { POPUP_STATES } from './popup-states.ts';

const shown = POPUP_STATES[location.hash.slice(1)];
if (!shown) throw new Error(`There is no popup “${location.hash}”`);
const main = document.querySelector('main')!;
const nothing = () => undefined;
render(
  <Popup
    view={{ tab: 1, host: 'www.harborledger.example', state: shown.state }}
    progress={shown.progress ?? null}
    {...{ check: nothing, again: nothing, showFirst: nothing }}
    {...{ openPanel: nothing, openSettings: nothing }}
  />,
  main,
);
main.querySelector('img')!.src = main.dataset.icon!;
