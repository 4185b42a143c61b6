/** Opens and closes the card: one host element, a shadow root, its place beside the claim, its focus. */
import { render } from 'preact';
import type { Check } from '../../src/types.ts';
import type { Look } from '../look.ts';
import { Card } from './card.tsx';
import sheet from './card.shadow.css';
import { keepBeside } from './place.ts';

export interface OpenCard {
  readonly mark: {
    readonly sentence: Check['sentences'][number];
    readonly look: Look;
    readonly ranges: readonly Range[];
  };
  readonly check: Check;
  readonly place: { readonly index: number; readonly of: number };
  readonly dark: boolean;
  /** Shows another claim's card instead. */
  readonly go: (index: number) => void;
  readonly closed: () => void;
}

/** Shows the card of a claim; returns what closes it. */
export function openCard({ mark, check, place, dark, go, closed }: OpenCard): () => void {
  const { finding, text: claim } = mark.sentence;
  if (!finding) throw new Error('Only a sentence with a finding has a card');
  const life = new AbortController();
  const before = document.activeElement;
  const { host, root } = mountHost(dark);
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    render(null, root);
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    closed();
  };
  const { page, corpus } = check;
  render(<Card {...{ claim, finding, page, corpus, place, go, close, look: mark.look }} />, root);
  keepBeside(mark.ranges, host, life.signal);
  closeOnEscapeAndOutside(host, close, life.signal);
  root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  return close;
}

/** The only element that Whence adds to a page: in the top layer, above whatever the page stacks. */
function mountHost(dark: boolean): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('whence-card');
  host.popover = 'manual';
  host.className = dark ? 'dark' : 'light';
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  root.adoptedStyleSheets = [style];
  document.documentElement.append(host);
  host.showPopover();
  return { host, root };
}

function closeOnEscapeAndOutside(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') keepFocus(event, host);
  };
  const onPointer = (event: PointerEvent) => {
    if (!event.composedPath().includes(host)) close();
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('pointerdown', onPointer, { signal, capture: true });
  // The page's shortcuts and click handlers are not meant for what happens in the card.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

/** Tab goes round inside the card. */
function keepFocus(event: KeyboardEvent, host: HTMLElement): void {
  const root = host.shadowRoot!;
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button:enabled, summary')];
  const seen = stops.filter((element) => element.getClientRects().length > 0);
  const [first, last] = [seen[0], seen.at(-1)];
  const now = root.activeElement;
  const atStart = now === first || now === null || now.matches('[role="dialog"]');
  if (event.shiftKey ? atStart : now === last || now === null) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
