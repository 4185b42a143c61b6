import { beforeEach, describe, expect, it, vi } from 'vitest';

const values = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in values ? { [key]: values[key] } : {}),
        set: async (change: object) => void Object.assign(values, change),
      },
    },
  },
}));

const { readStored, setSite, SHOW_POSSIBLE, SITES_OFF } = await import('../../extension/stored.ts');

beforeEach(() => {
  for (const key of Object.keys(values)) delete values[key];
});

describe('what the reader chose', () => {
  it('has a default', async () => {
    expect(await readStored(SITES_OFF)).toEqual([]);
    expect(await readStored(SHOW_POSSIBLE)).toBe(false);
  });

  it('has its default when it is damaged', async () => {
    values.sitesOff = 'everything';
    expect(await readStored(SITES_OFF)).toEqual([]);
  });

  it('keeps each site once, until it is on again', async () => {
    await setSite('a.example', false);
    await setSite('b.example', false);
    await setSite('a.example', false);
    expect(await readStored(SITES_OFF)).toEqual(['b.example', 'a.example']);
    await setSite('b.example', true);
    expect(await readStored(SITES_OFF)).toEqual(['a.example']);
  });
});
