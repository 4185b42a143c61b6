/** Keeps list and margin marks beside the page as its marks and its shape change. */
import { render } from 'preact';
import { speech } from '../../i18n.ts';
import type { MarkStyle } from '../../look.ts';
import type { Step } from '../../messages/calls.ts';
import type { Mark } from '../marks.ts';
import { isOnDark } from '../paint.ts';
import { ClaimList } from './claim-list.tsx';
import { mountHost } from './host.ts';
import { Margin } from './margin.tsx';

export interface LayerHooks {
  /** The keyboard has reached a claim. */
  readonly focused: (index: number) => void;
  /** The keyboard has left the list. */
  readonly left: () => void;
  /** The reader asks for a claim's card. */
  readonly open: (index: number) => void;
}

export class Layer {
  #host: HTMLElement | null = null;
  #marks: readonly Mark[] = [];
  #style: MarkStyle = 'underline';
  #current = 0;
  #frame = 0;
  readonly #shape = new ResizeObserver(() => this.#redraw());

  constructor(
    private readonly page: Document,
    private readonly hooks: LayerHooks,
    signal: AbortSignal,
  ) {
    // The page itself carries the bars along; what scrolls inside it does not.
    const onScroll = ({ target }: Event) => {
      if (target !== page) this.#redraw();
    };
    page.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => this.#remove());
  }

  /** Shows these marks instead of those before; nothing is left in a page without any. */
  show(marks: readonly Mark[], style: MarkStyle): void {
    this.#marks = marks;
    this.#style = style;
    this.#current = Math.min(this.#current, Math.max(0, marks.length - 1));
    if (marks.length === 0) return this.#remove();
    if (!this.#host?.isConnected) this.#mount();
    this.#draw();
  }

  /** Focuses the next or previous claim, from the one in focus or else from what is in view; false at the end. */
  step(way: Step): boolean {
    const to = this.#isFocused() ? this.#current + (way === 'next' ? 1 : -1) : this.#fromView(way);
    const button = this.#host?.shadowRoot?.querySelectorAll('button')[to];
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }

  #isFocused(): boolean {
    return this.#host?.shadowRoot?.activeElement?.localName === 'button';
  }

  #fromView(way: Step): number {
    const tops = this.#marks.map(({ ranges }) => ranges[0]?.getBoundingClientRect().top ?? 0);
    const first = tops.findIndex((top) => top >= 0);
    const below = first < 0 ? tops.length : first;
    return way === 'next' ? below : below - 1;
  }

  #mount(): void {
    this.#host = mountHost(this.page);
    this.#shape.observe(this.page.body);
  }

  #remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#shape.disconnect();
    this.#host?.remove();
    this.#host = null;
  }

  #redraw(): void {
    if (this.#style !== 'margin' || !this.#host) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const root = this.#host?.shadowRoot;
    const [mark] = this.#marks;
    if (!root || !mark) return;
    Object.assign(root.host, speech(), { className: isOnDark(mark) ? 'dark' : '' });
    const { open } = this.hooks;
    // Going from claim to claim leaves one before it reaches the next.
    const left = () => setTimeout(() => this.#isFocused() || this.hooks.left());
    const focused = (index: number) => {
      this.#current = index;
      this.#draw();
      this.hooks.focused(index);
    };
    render(
      <>
        <ClaimList {...{ marks: this.#marks, current: this.#current, focused, left, open }} />
        {this.#style === 'margin' && <Margin marks={this.#marks} open={open} />}
      </>,
      root,
    );
  }
}
