/** Which claim's card is open: at most one, gone when its claim is. */
import type { SentenceCheck } from '../../src/types.ts';
import { openCard, type OpenCard, type Shown } from '../card/open.tsx';
import type { Step } from '../messages/calls.ts';
import type { PanelPlace } from '../panel/open.ts';
import { refusePair } from '../stored.ts';
import type { Mark } from './marks.ts';
import { isOnDark, paintOpen } from './paint.ts';
import { bringIntoView } from './scroll.ts';
import type { Session } from './session.ts';

export class CardKeeper {
  #card: OpenCard | null = null;
  /** The sentence that the card, or else the panel, is about. */
  #chosen: SentenceCheck | null = null;

  /** `changed` is called when another claim is chosen than before, or none. */
  constructor(
    private readonly session: () => Session,
    private readonly hooks: {
      readonly changed: () => void;
      readonly openPanel: () => Promise<PanelPlace>;
    },
  ) {}

  /** The mark that the card or the panel is about; null when there is none. */
  get chosen(): Mark | null {
    const same = this.session().marks.filter(
      ({ sentence }) => sentence.text === this.#chosen?.text,
    );
    return same.find(({ sentence }) => sentence.index === this.#chosen?.index) ?? same[0] ?? null;
  }

  /** Shows the card of the page's mark number `index`; false when there is none. */
  readonly show = (index: number): boolean => {
    const shown = this.#shown(index);
    if (!shown) return false;
    if (this.#card) this.#card.show(shown);
    else this.#card = openCard(shown, this.#cardHooks);
    this.#choose(shown.mark.sentence);
    return true;
  };

  /** Points out a mark without a card: the panel tells of it, or the keyboard is on it. */
  point(index: number): boolean {
    const mark = this.session().marks[index];
    if (!mark) return false;
    this.close();
    bringIntoView(mark);
    this.#choose(mark.sentence);
    return true;
  }

  /** The keyboard has gone elsewhere: nothing is pointed out, unless its card has just opened. */
  leave(): void {
    if (!this.#card) this.#choose(null);
  }

  /** Shows the card of the next or previous claim; null when no card is open. */
  step(way: Step): boolean | null {
    const { marks } = this.session();
    if (!this.#card || !this.chosen) return null;
    const to = marks.indexOf(this.chosen) + (way === 'next' ? 1 : -1);
    if (marks[to]) this.#cardHooks.go(to);
    return marks[to] !== undefined;
  }

  /** After the marks were painted anew: an open card stays with its claim, or closes. */
  follow(): void {
    const { chosen } = this;
    if (!chosen) {
      this.close();
      return;
    }
    paintOpen(chosen);
    const shown = this.#shown(this.session().marks.indexOf(chosen));
    if (shown) this.#card?.show(shown);
  }

  close(): void {
    this.#card?.close();
    this.#choose(null);
  }

  readonly #cardHooks = {
    go: (index: number) => {
      const mark = this.session().marks[index];
      if (mark) bringIntoView(mark);
      this.show(index);
    },
    refuse: (here: string, { sentence, newsroom, outlet }: RefusedReport) =>
      void refusePair({ here, there: sentence.text, outlet: newsroom ?? outlet }),
    openPanel: () => this.hooks.openPanel(),
    closed: () => {
      this.#card = null;
      this.#choose(null);
    },
  };

  #shown(index: number): Shown | null {
    const { marks } = this.session();
    const mark = marks[index];
    if (!mark) return null;
    return { mark, place: { index, of: marks.length }, dark: isOnDark(mark) };
  }

  #choose(sentence: SentenceCheck | null): void {
    if (sentence === this.#chosen) return;
    this.#chosen = sentence;
    paintOpen(this.chosen);
    this.hooks.changed();
  }
}

interface RefusedReport {
  readonly sentence: { readonly text: string };
  readonly newsroom: string | null;
  readonly outlet: string | null;
}
