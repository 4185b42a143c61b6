import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SURE_LOOKS } from '../../extension/look.ts';

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

const stored = await import('../../extension/stored.ts');
const { NOT_SAME, readStored, refusePair, setSite, SHOW_POSSIBLE, SITES_OFF } = stored;
const { MARK_STYLE, OPEN_BY_HOVER, SHOWN_ROLES } = stored;

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

describe('two quick changes', () => {
  it('are both kept, though each reads before it writes', async () => {
    await Promise.all([setSite('a.example', false), setSite('b.example', false)]);
    expect(await readStored(SITES_OFF)).toEqual(['a.example', 'b.example']);
    await Promise.all([setSite('a.example', true), setSite('a.example', false)]);
    expect(await readStored(SITES_OFF)).toEqual(['b.example', 'a.example']);
  });

  it('do not hang on a change that failed', async () => {
    const broken = stored.changeStored(SITES_OFF, () => {
      throw new Error('no room');
    });
    await expect(broken).rejects.toThrow('no room');
    await setSite('a.example', false);
    expect(await readStored(SITES_OFF)).toEqual(['a.example']);
  });
});

describe('what the reader keeps apart', () => {
  const pair = (here: string) => ({ here, there: 'There.', outlet: 'The Morning Herald' });

  it('is kept once, and may be one claim again', async () => {
    await refusePair(pair('A.'));
    await refusePair(pair('B.'));
    await refusePair(pair('A.'));
    expect(await readStored(NOT_SAME)).toEqual([pair('B.'), pair('A.')]);
    await stored.changeStored(NOT_SAME, (now) => stored.withoutPair(now, pair('B.')));
    expect(await readStored(NOT_SAME)).toEqual([pair('A.')]);
  });

  it('is bounded: the oldest gives way, and long sentences are cut', async () => {
    const long = 'x'.repeat(5_000);
    values[NOT_SAME.key] = Array.from({ length: 1_000 }, (_, i) => pair(`${i}`));
    await refusePair({ here: long, there: long, outlet: null });
    const kept = await readStored(NOT_SAME);
    expect(kept).toHaveLength(1_000);
    expect(kept[0]).toEqual(pair('1'));
    expect(kept.at(-1)!.here).toHaveLength(1_000);
  });
});

describe('how claims are marked', () => {
  it('is underlined, for every role that is sure, on a click alone, unless chosen otherwise', async () => {
    expect(await readStored(MARK_STYLE)).toBe('underline');
    expect(await readStored(SHOWN_ROLES)).toEqual(SURE_LOOKS);
    expect(await readStored(OPEN_BY_HOVER)).toBe(false);
  });

  it.each([
    [MARK_STYLE, 'margin', 'blinking'],
    [SHOWN_ROLES, ['first'], ['possible']],
    [OPEN_BY_HOVER, true, 'yes'],
  ] as const)('is one of what there is: %o', async (stored, good, bad) => {
    values[stored.key] = good;
    expect(await readStored<unknown>(stored)).toEqual(good);
    values[stored.key] = bad;
    expect(await readStored<unknown>(stored)).toEqual(stored.fallback);
  });
});
