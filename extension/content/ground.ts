/** Whether text stands on a dark ground, judged by what the page paints behind it. */

/** A colour as far as it matters here: relative luminance (WCAG 2), 0 black to 1 white, and opacity, 0 to 1. */
interface Light {
  readonly luminance: number;
  readonly alpha: number;
}

/** Relative luminance at which black and white text stand out alike: (L + .05)² = .05 · 1.05. */
const MIDDLE = 0.179;
/** Luminance above which text is meant for a dark ground. */
const LIGHT_TEXT = 0.4;
/** What may still shine through a ground that counts as opaque, 0 to 1. */
const TRACE = 0.1;
/** Contrast below which nobody could read the text: the ground must have been misjudged. */
const UNREADABLE = 1.3;

/** Answers for the elements of one moment: what it has seen of their styles it does not ask again. */
export class Grounds {
  readonly #behind = new Map<Element, Light | null>();

  /** True when the element's text stands on a dark ground; where the ground is not known, when the text is light. */
  isDark(element: Element | null): boolean {
    if (!element) return false;
    const text = lightOf(getComputedStyle(element).color)?.luminance ?? 0;
    const ground = this.#ground(element);
    if (ground === null || contrast(text, ground.luminance) < UNREADABLE) return text > LIGHT_TEXT;
    return ground.luminance < MIDDLE;
  }

  /** The light of the first opaque ground behind the element, seen through those before it; null when there is none. */
  #ground(element: Element): Light | null {
    const known = this.#behind.get(element);
    if (known !== undefined) return known;
    const ground = this.#look(element);
    this.#behind.set(element, ground);
    return ground;
  }

  #look(element: Element): Light | null {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const own = lightOf(backgroundColor) ?? { luminance: 0, alpha: 0 };
    if (backgroundImage !== 'none') return null;
    if (own.alpha > 1 - TRACE) return own;
    const parent = parentOf(element);
    const behind = parent && this.#ground(parent);
    return behind && over(own, behind);
  }
}

/** Past a slot and a shadow root goes on with what holds them. */
function parentOf(element: Element): Element | null {
  const root = element.parentNode;
  const host = root instanceof ShadowRoot ? root.host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}

function over(front: Light, back: Light): Light {
  const luminance = front.luminance * front.alpha + back.luminance * (1 - front.alpha);
  return { luminance, alpha: 1 };
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The light of a computed colour; null for a form that no browser serialises colours to. */
export function lightOf(colour: string): Light | null {
  const [, form = '', inside = ''] = /^([\w-]+)\((.*)\)$/.exec(colour) ?? [];
  const numbers = (inside.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(fraction);
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if (numbers.length < 3) return null;
  if (/^rgba?$/.test(form)) return { luminance: luminance(a / 255, b / 255, c / 255), alpha };
  if (form === 'color') return { luminance: luminance(a, b, c), alpha };
  if (/^okl(ab|ch)$/.test(form)) return { luminance: a ** 3, alpha };
  if (/^l(ab|ch)$/.test(form)) return { luminance: ((a + 16) / 116) ** 3, alpha };
  return null;
}

function fraction(number: string): number {
  return number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number);
}

/** sRGB channels, 0 to 1, to relative luminance (WCAG 2). */
function luminance(...channels: readonly [number, number, number]): number {
  const [red, green, blue] = channels.map(linear);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
