/** Keeps the popup showing what is so on its tab. */
import { render } from 'preact';
import { speech } from '../i18n.ts';
import { callTab } from '../messages/call.ts';
import { readStored, setSite, SHOW_POSSIBLE, writeStored } from '../stored.ts';
import { Popup } from './popup.tsx';
import { askedTab, checkTab, viewTab, type TabView } from './tab.ts';

/** Milliseconds between two looks at the page; the popup lives for seconds only. */
const LOOK_AGAIN = 250;

async function start(): Promise<void> {
  Object.assign(document.documentElement, speech());
  const tab = await askedTab();
  if (!tab) return;
  let mayRun = true;
  const check = async () => {
    mayRun = await checkTab(tab.id);
  };
  for (;;) {
    const view = await viewTab(tab);
    show(
      mayRun ? view : { ...view, state: { kind: 'unreadable' } },
      await readStored(SHOW_POSSIBLE),
      check,
    );
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

function show(view: TabView, showPossible: boolean, check: () => Promise<void>): void {
  const { tab, host } = view;
  render(
    <Popup
      view={view}
      showPossible={showPossible}
      setSite={(on) => void setSite(host ?? '', on)}
      setPossible={(on) => void writeStored(SHOW_POSSIBLE, on)}
      check={() => void check()}
      showFirst={() => void callTab(tab, 'showFirst', null).then(() => window.close())}
    />,
    document.querySelector('main')!,
  );
}

void start();
