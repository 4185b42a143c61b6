import { beforeEach, expect, it, vi } from 'vitest';

type Installed = (details: { reason: string }) => void;
const { heard, create } = vi.hoisted(() => ({
  heard: [] as Installed[],
  create: vi.fn(async () => ({})),
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onInstalled: { addListener: (one: Installed) => heard.push(one) } },
    tabs: { create },
  },
}));
const { welcome } = await import('../../../extension/background/welcome.ts');
welcome();
beforeEach(() => create.mockClear());

it('greets after an installation', () => {
  heard[0]!({ reason: 'install' });
  expect(create.mock.calls).toEqual([[{ url: 'welcome.html' }]]);
});

it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'keeps silent after: %s',
  (reason) => {
    heard[0]!({ reason });
    expect(create).not.toHaveBeenCalled();
  },
);
