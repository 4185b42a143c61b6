// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Grounds, lightOf } from '../../../extension/content/ground.ts';

/** Whether the text of the element `#text` in this body stands on a dark ground. */
function isDark(html: string): boolean {
  document.body.innerHTML = html;
  return new Grounds().isDark(document.querySelector('#text'));
}
const styled = (style: string, inside: string) => `<div style="${style}">${inside}</div>`;
const text = (style = '') => `<p id="text" style="${style}">Gates stayed shut.</p>`;

describe('the ground of a text', () => {
  it.each([
    [
      'the nearest opaque one',
      styled('background: #fff', styled('background: #111', text('color: #eee'))),
    ],
    ['dark though the text is grey', styled('background: #1b1b1b', text('color: #777'))],
    [
      'one that hardly lets through what is behind',
      styled('background: #fff', text('color: #ddd; background: rgb(0 0 0 / 95%)')),
    ],
    [
      'one that shines through',
      styled('background: #000', text('color: #ccc; background: rgb(255 255 255 / 10%)')),
    ],
    ['told by light text where none is painted', text('color: #eee')],
    [
      'told by light text over a picture',
      styled(
        'background: #fff',
        styled('background-image: linear-gradient(#000, #000)', text('color: #eee')),
      ),
    ],
    [
      'told by light text that would be lost on what was found',
      styled('background: #fff', text('color: #fdfdfd')),
    ],
  ])('is dark: %s', (_, html) => {
    expect(isDark(html)).toBe(true);
  });

  it.each([
    [
      'the nearest opaque one',
      styled('background: #111', styled('background: #fafafa', text('color: #222'))),
    ],
    ['light though the text is light grey', styled('background: #fff', text('color: #bbb'))],
    ['told by dark text where none is painted', text('color: #222')],
    ['nothing is known', text()],
  ])('is light: %s', (_, html) => {
    expect(isDark(html)).toBe(false);
  });
});

describe('the light of a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0.5)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(0.5 0.1 120)', 0.125, 1],
    ['oklab(0 0 0 / 0)', 0, 0],
    ['lab(100 0 0)', 1, 1],
  ])('%s', (colour, luminance, alpha) => {
    expect(lightOf(colour)?.luminance).toBeCloseTo(luminance, 3);
    expect(lightOf(colour)?.alpha).toBe(alpha);
  });

  it('is not known of what is no colour', () => {
    expect(lightOf('none')).toBeNull();
  });
});
