/** Whether a page is dark, judged by the text that a reader sees. */

/** Relative luminance, 0 black to 1 white, above which text is meant for a dark ground. */
const LIGHT = 0.4;

/** True when the element's text is light, so that its ground must be dark. */
export function isLightText(element: Element | null): boolean {
  if (!element) return false;
  const channels = getComputedStyle(element)
    .color.match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number);
  if (channels?.length !== 3) return false;
  const [red, green, blue] = channels.map((channel) => linear(channel / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > LIGHT;
}

/** sRGB channel to linear light (WCAG 2 definition of relative luminance). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
