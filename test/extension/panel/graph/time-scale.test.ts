// @vitest-environment jsdom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { layOut } from '../../../../extension/panel/graph/layout.ts';
import { graphOf } from '../../../../extension/panel/graph/model.ts';
import { GRAPHS, PAGE } from '../graphs.ts';

vi.mock('webextension-polyfill', async () => ({
  default: { i18n: (await import('../../fake-i18n.ts')).i18n },
}));
const { TimeScale } = await import('../../../../extension/panel/graph/time-scale.tsx');

/** The words of the ticks, in the reader's zone `zone`. */
function ticks(zone: string): string[] {
  vi.stubEnv('TZ', zone);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(h(TimeScale, { layout: layOut(graphOf(GRAPHS['chain-of-three']!, PAGE), 420) }), svg);
  vi.unstubAllEnvs();
  return [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
}

it('writes midnight as its day alone', () => {
  expect(ticks('UTC')).toEqual(['Oct 7', '12:00 PM', 'Oct 8']);
});

it('writes the time of day beside a day that begins between two ticks', () => {
  expect(ticks('Asia/Kolkata')[0]).toMatch(/^Oct \d+, \d+:30 [AP]M$/);
});
