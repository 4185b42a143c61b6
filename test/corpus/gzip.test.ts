import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipped } from '../../src/corpus/gzip.ts';

describe('gzip', () => {
  it('gives the same bytes however the text comes in pieces, and the text back', async () => {
    const text = Array.from({ length: 60_000 }, (_, n) => `line ${n * 7919}é`).join('\n');
    const bytesOf = async (size: number) => {
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const parts: Uint8Array[] = [];
      for await (const part of gzipped(pieces)) parts.push(part);
      return Buffer.concat(parts);
    };
    const whole = await bytesOf(text.length);
    expect(gunzipSync(whole).toString()).toBe(text);
    expect((await bytesOf(1_000)).equals(whole)).toBe(true);
    expect((await bytesOf(77_777)).equals(whole)).toBe(true);
  });

  it('names no time and no system', async () => {
    const step = await gzipped(['a']).next();
    const header = [...(step.value as Uint8Array).subarray(0, 10)];
    expect(header.slice(4, 8)).toEqual([0, 0, 0, 0]);
    expect([3, 255]).toContain(header[9]);
  });
});
