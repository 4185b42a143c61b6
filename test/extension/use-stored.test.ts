// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { values, listeners, slow } = vi.hoisted(() => ({
  values: Object.create(null) as Record<string, unknown>,
  listeners: new Set<(changes: object) => void>(),
  slow: { writes: [] as (() => void)[], on: false },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
        set: async (change: object) => {
          if (slow.on) await new Promise<void>((resolve) => slow.writes.push(resolve));
          Object.assign(values, change);
          for (const listener of listeners) listener(change);
        },
        onChanged: {
          addListener: (one: (changes: object) => void) => listeners.add(one),
          removeListener: (one: (changes: object) => void) => listeners.delete(one),
        },
      },
    },
  },
}));
const { OPEN_BY_HOVER, SITES_OFF, withSite, writeStored } =
  await import('../../extension/stored.ts');
const { useStored } = await import('../../extension/use-stored.ts');

const main = document.createElement('main');
function Site() {
  const [off, change] = useStored(SITES_OFF);
  const isOn = !off?.includes('a.example');
  return h('button', { onClick: () => change((now) => withSite(now, 'a.example', !isOn)) }, [
    off === null ? 'unread' : isOn ? 'on' : 'off',
  ]);
}
const shown = () => main.textContent;
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
const click = () => act(() => main.querySelector('button')!.click());

beforeEach(async () => {
  await act(() => render(null, main));
  for (const key of Object.keys(values)) delete values[key];
  Object.assign(slow, { on: false, writes: [] });
  await act(() => render(h(Site, null), main));
});

describe('a stored value in a component', () => {
  it('is shown as it is kept, and follows what others change', async () => {
    await settle();
    expect(shown()).toBe('on');
    await act(() => writeStored(SITES_OFF, ['a.example']));
    await settle();
    expect(shown()).toBe('off');
    await act(() => writeStored(OPEN_BY_HOVER, true));
    expect(shown()).toBe('off');
  });

  it('shows a change before the disk has it, and never goes back in between', async () => {
    await settle();
    slow.on = true;
    await click();
    expect([shown(), values.sitesOff]).toEqual(['off', undefined]);
    await click();
    expect(shown()).toBe('on');
    await settle();
    // The first write lands, and is told: it is not the last word.
    await act(() => slow.writes.shift()?.());
    await settle();
    expect([shown(), values.sitesOff]).toEqual(['on', ['a.example']]);
    await act(() => slow.writes.shift()?.());
    await settle();
    expect([shown(), values.sitesOff]).toEqual(['on', []]);
  });

  it('hears no more once it is gone', async () => {
    await settle();
    await act(() => render(null, main));
    expect(listeners.size).toBe(0);
  });
});
