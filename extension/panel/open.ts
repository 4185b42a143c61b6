/** Opening the panel: Chromium's side panel, Firefox's sidebar, or a small window where the browser allows neither. */
import browser from 'webextension-polyfill';

/** Where a panel has opened: beside the page, or in a window of its own. */
export type PanelPlace = 'beside' | 'window';

/** The tab that the panel is to be about. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}

interface Panels {
  readonly chrome?: {
    readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  };
}

/** Pixels of the small window. */
const WINDOW = { width: 420, height: 760, type: 'popup' } as const;

/**
 * Opens the panel beside a tab, from the popup or a command; rejects when the
 * browser refuses. Call it in the very turn of a reader's click: the browsers
 * allow it then alone.
 */
export function openPanel(tab: PanelTab): Promise<unknown> {
  return openSidePanel(tab) ?? browser.sidebarAction.open();
}

/**
 * The same on a click in a page. Firefox opens its sidebar on clicks in the
 * browser's own parts alone: a small window takes its place.
 */
export async function openPanelFromPage(tab: PanelTab): Promise<PanelPlace> {
  // In this very turn: after a pause it is no longer the reader's click.
  const beside = openSidePanel(tab);
  if (beside) return beside.then(() => 'beside');
  await browser.windows.create({ url: `panel.html#tab=${tab.id}`, ...WINDOW });
  return 'window';
}

function openSidePanel({ windowId }: PanelTab): Promise<void> | undefined {
  return (globalThis as Panels).chrome?.sidePanel?.open({ windowId });
}
