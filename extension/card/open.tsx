/** The card's life: one host element, a shadow root, its place beside the claim, its focus. */
import { render } from 'preact';
import type { Check, ReportView, SentenceCheck } from '../../src/types.ts';
import type { Look } from '../look.ts';
import type { PanelPlace } from '../panel/open.ts';
import { Card } from './card.tsx';
import sheet from './card.shadow.css';
import { deepActive, keepFocusIn } from './focus.ts';
import { keepBeside } from './place.ts';

/** What the card shows. */
export interface Shown {
  readonly mark: {
    readonly sentence: SentenceCheck;
    readonly check: Check;
    readonly look: Look;
    readonly ranges: readonly Range[];
  };
  /** Which of the page's marked claims it is. */
  readonly place: { readonly index: number; readonly of: number };
  readonly dark: boolean;
}

/** What the card asks of the page. */
export interface CardHooks {
  /** Shows another claim instead. */
  readonly go: (index: number) => void;
  /** Keeps a claim and a report apart from now on. */
  readonly refuse: (claim: string, report: ReportView) => void;
  /** Opens the panel; rejects when the browser does not let it. */
  readonly openPanel: () => Promise<PanelPlace>;
  readonly closed: () => void;
}

export interface OpenCard {
  /** Shows another claim, or the same one's new answer, in place. */
  readonly show: (shown: Shown) => void;
  readonly close: () => void;
}

/** Opens the card on a claim and moves the focus into it; closing gives it back. */
export function openCard(first: Shown, hooks: CardHooks): OpenCard {
  const life = new AbortController();
  const before = deepActive(document);
  const { host, root } = mountHost();
  let placing = new AbortController();
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    placing.abort();
    render(null, root);
    host.remove();
    hooks.closed();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const focusDialog = () =>
    root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  const show = (shown: Shown) => {
    placing.abort();
    placing = new AbortController();
    host.className = shown.dark ? 'dark' : 'light';
    renderCard(root, shown, { ...hooks, close });
    keepBeside(shown.mark.ranges, host, placing.signal);
    if (!root.activeElement) focusDialog();
  };
  show(first);
  keepFocusIn(host, life.signal);
  closeOnEscapeAndOutside(host, close, life.signal);
  return { show, close };
}

function renderCard(
  root: ShadowRoot,
  { mark, place }: Shown,
  { go, refuse, openPanel, close }: CardHooks & { readonly close: () => void },
): void {
  const { finding, text: claim } = mark.sentence;
  if (!finding) throw new Error('Only a sentence with a finding has a card');
  const { page, corpus } = mark.check;
  const hooks = { go, close, openPanel, refuse: (report: ReportView) => refuse(claim, report) };
  render(<Card {...{ claim, finding, page, corpus, place, look: mark.look, ...hooks }} />, root);
}

/** The card's element: in the top layer, above whatever the page stacks. */
function mountHost(): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('whence-card');
  host.popover = 'manual';
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
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
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
