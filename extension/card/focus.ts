/** Where the focus is, and keeping it inside the card. */

const STOPS = 'a[href], button:enabled, summary';

/** The focused element, through shadow roots; null when none is. */
export function deepActive(root: DocumentOrShadowRoot): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? (deepActive(active.shadowRoot) ?? active) : active;
}

/** Tab goes round inside the host's shadow root, until the signal aborts. */
export function keepFocusIn(host: HTMLElement, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') wrap(event, host.shadowRoot!);
  };
  document.addEventListener('keydown', onKey, { signal, capture: true });
}

function wrap(event: KeyboardEvent, root: ShadowRoot): void {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)];
  const seen = stops.filter((element) => element.getClientRects().length > 0);
  const [first, last] = [seen[0], seen.at(-1)];
  const now = root.activeElement;
  const atStart = now === first || now === null || now.matches('[role="dialog"]');
  if (event.shiftKey ? atStart : now === last || now === null) {
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }
}
