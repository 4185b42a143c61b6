import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2: contrast that text needs (1.4.3), and what outlines a control (1.4.11). */
const TEXT = 4.5;
const OUTLINE = 3;

const sheet = readFileSync('extension/tokens.css', 'utf8');
const pairs = [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const THEMES = { light: 2, dark: 3 } as const;

function colour(theme: keyof typeof THEMES, name: string): string {
  const found = pairs.find(([, one]) => one === name);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found[THEMES[theme]]!;
}

/** Relative luminance of #rrggbb, 0 to 1, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const linear = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

it('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const INKS = ['ink', 'ink-2', 'link', 'first', 'confirmed', 'single', 'differs', 'unknown'];

describe.each(['light', 'dark'] as const)('on %s pages', (theme) => {
  it.each(INKS)('--%s reads on either paper', (ink) => {
    for (const paper of ['paper', 'paper-2']) {
      expect(contrast(colour(theme, ink), colour(theme, paper))).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it.each([
    ['ink', 'glow', TEXT],
    ['on-link', 'link', TEXT],
    ['edge', 'paper', OUTLINE],
    ['edge', 'paper-2', OUTLINE],
    ['paper', 'confirmed', OUTLINE],
  ])('--%s stands out from --%s', (one, other, least) => {
    expect(contrast(colour(theme, one), colour(theme, other))).toBeGreaterThanOrEqual(least);
  });
});
