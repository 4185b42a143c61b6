import { afterEach, expect, it, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  sidebarAction: { open: vi.fn(async () => undefined) },
  windows: { create: vi.fn(async () => ({})) },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { openPanel, openPanelFromPage } = await import('../../../extension/panel/open.ts');

const TAB = { id: 12, windowId: 3 };
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('opens Chromium’s side panel beside the tab, from wherever the click comes', async () => {
  const open = vi.fn(async () => undefined);
  vi.stubGlobal('chrome', { sidePanel: { open } });
  await openPanel(TAB);
  expect(await openPanelFromPage(TAB)).toBe('beside');
  expect(open.mock.calls).toEqual([[{ windowId: 3 }], [{ windowId: 3 }]]);
});

it('opens Firefox’s sidebar, and on a click in a page a window that stays with the tab', async () => {
  await openPanel(TAB);
  expect(browser.sidebarAction.open).toHaveBeenCalledTimes(1);
  expect(await openPanelFromPage(TAB)).toBe('window');
  expect(browser.sidebarAction.open).toHaveBeenCalledTimes(1);
  const window = { url: 'panel.html#tab=12', type: 'popup' };
  expect(browser.windows.create).toHaveBeenCalledWith(expect.objectContaining(window));
});

it('says when the browser refuses', async () => {
  vi.stubGlobal('chrome', { sidePanel: { open: () => Promise.reject(new Error('no click')) } });
  await expect(openPanel(TAB)).rejects.toThrow('no click');
});
