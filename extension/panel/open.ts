/** Opening the panel: Chromium's side panel, Firefox's sidebar, or a small window where the browser allows neither. */
import browser from 'webextension-polyfill';

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
export function openPanelFromPage(tab: PanelTab): Promise<unknown> {
  const url = `panel.html#tab=${tab.id}`;
  return openSidePanel(tab) ?? browser.windows.create({ url, ...WINDOW });
}

function openSidePanel({ windowId }: PanelTab): Promise<void> | undefined {
  return (globalThis as Panels).chrome?.sidePanel?.open({ windowId });
}
