import { beforeEach, describe, expect, it, vi } from 'vitest';

type Command = (name: string, tab?: { id?: number; windowId: number }) => void;
const { heard, api } = vi.hoisted(() => {
  const heard: Command[] = [];
  const api = {
    commands: { onCommand: { addListener: (one: Command) => heard.push(one) } },
    sidebarAction: { open: vi.fn(async () => undefined) },
    scripting: {
      insertCSS: vi.fn(async () => undefined),
      executeScript: vi.fn(async () => undefined),
    },
    tabs: { sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true, value: true })) },
  };
  return { heard, api };
});
vi.mock('webextension-polyfill', () => ({ default: api }));
const { listenForCommands } = await import('../../../extension/background/commands.ts');
const { askTab } = await import('../../../extension/background/tab-actions.ts');
const keep = vi.fn(async () => undefined);
listenForCommands(keep);

const TAB = { id: 7, windowId: 1 };
const asked = () => api.tabs.sendMessage.mock.calls.map((call: unknown[]) => call);
beforeEach(() => vi.clearAllMocks());

describe('a key', () => {
  it.each([
    ['toggle-site', { whence: 'toggleSite', argument: null }],
    ['next-claim', { whence: 'step', argument: 'next' }],
    ['previous-claim', { whence: 'step', argument: 'previous' }],
  ])('for %s asks the page', (name, message) => {
    heard[0]!(name, TAB);
    expect(asked()).toEqual([[7, message]]);
  });

  it('for the panel opens it at once', () => {
    heard[0]!('open-panel', TAB);
    expect(api.sidebarAction.open).toHaveBeenCalledOnce();
    expect(asked()).toEqual([]);
  });

  it('for the page keeps it', () => {
    heard[0]!('keep-page', TAB);
    expect(keep.mock.calls).toEqual([[7]]);
    expect(asked()).toEqual([]);
  });

  it('without a tab does nothing', () => {
    heard[0]!('next-claim');
    heard[0]!('toggle-site', { windowId: 1 });
    expect(asked()).toEqual([]);
  });
});

describe('a page without Whence', () => {
  const silent = () => api.tabs.sendMessage.mockRejectedValueOnce(new Error('Nobody is there.'));

  it('is brought it, and then asked for the selected words', async () => {
    silent();
    await askTab(7, 'showSelected');
    expect(api.scripting.executeScript).toHaveBeenCalledOnce();
    expect(asked()).toHaveLength(2);
  });

  it('is brought it by the switch, which would turn it off again if it asked twice', async () => {
    silent();
    await askTab(7, 'toggleSite');
    expect(api.scripting.executeScript).toHaveBeenCalledOnce();
    expect(asked()).toHaveLength(1);
  });

  it('that the browser protects is left alone', async () => {
    silent();
    api.scripting.insertCSS.mockRejectedValueOnce(new Error('Not on this page.'));
    await askTab(7, 'showSelected');
    expect(asked()).toHaveLength(1);
  });
});
