import { beforeEach, describe, expect, it, vi } from 'vitest';

type Click = (info: { menuItemId: string }, tab?: { id?: number; windowId: number }) => void;
const { said, api } = vi.hoisted(() => {
  const said = { installed: [] as (() => void)[], clicked: [] as Click[] };
  const event = (listeners: unknown[]) => ({ addListener: (one: unknown) => listeners.push(one) });
  const api = {
    runtime: { onInstalled: event(said.installed), onStartup: event([]) },
    storage: { local: { get: async () => ({}), onChanged: event([]) } },
    contextMenus: {
      onClicked: event(said.clicked),
      removeAll: vi.fn(async () => undefined),
      create: vi.fn<(item: { id: string; title: string }) => void>(),
    },
    tabs: { sendMessage: vi.fn(async () => ({ ok: true, value: true })) },
    sidebarAction: { open: vi.fn(async () => undefined) },
  };
  return { said, api };
});
vi.mock('webextension-polyfill', async () => ({
  default: { ...api, i18n: (await import('../fake-i18n.ts')).i18n },
}));
const { keepMenu } = await import('../../../extension/background/menus.ts');
const keep = vi.fn(async () => undefined);
keepMenu(keep);

const TAB = { id: 7, windowId: 1 };
const click = (menuItemId: string, tab = TAB) => said.clicked[0]!({ menuItemId }, tab);

beforeEach(() => vi.clearAllMocks());

describe('the context menu', () => {
  it('is written at an install or an update, each item once', async () => {
    said.installed[0]!();
    said.installed[0]!();
    await vi.waitFor(() => expect(api.contextMenus.create).toHaveBeenCalledTimes(6));
    const items = api.contextMenus.create.mock.calls.slice(3).map(([item]) => item);
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['selected', 'Where does this come from?'],
      ['keep', 'Keep this page'],
      ['panel', 'Open the panel'],
    ]);
    const order = api.contextMenus.removeAll.mock.invocationCallOrder;
    expect(order[1]).toBeGreaterThan(api.contextMenus.create.mock.invocationCallOrder[2]!);
  });

  it('opens the panel in the very turn of the click', () => {
    click('panel');
    expect(api.sidebarAction.open).toHaveBeenCalledOnce();
  });

  it('keeps the page', () => {
    click('keep');
    expect(keep.mock.calls).toEqual([[7]]);
  });

  it('asks the page where the selected words come from', async () => {
    click('selected');
    const message = { whence: 'showSelected', argument: null };
    await vi.waitFor(() => expect(api.tabs.sendMessage).toHaveBeenCalledWith(7, message));
  });

  it('does nothing where there is no tab', () => {
    said.clicked[0]!({ menuItemId: 'keep' });
    expect(keep).not.toHaveBeenCalled();
  });
});
