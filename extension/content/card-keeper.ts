/** Which claim's card is open: at most one, gone when its claim is. */
import { openCard } from '../card/open.tsx';
import { isOnDark, paintOpen } from './paint.ts';
import type { Session } from './session.ts';

export class CardKeeper {
  #open: { readonly text: string; readonly close: () => void } | null = null;

  constructor(private readonly session: () => Session) {}

  /** Shows the card of the page's mark number `index`; false when there is none. */
  readonly show = (index: number): boolean => {
    const { marks, check } = this.session();
    const mark = marks[index];
    if (!mark || !check) return false;
    this.close();
    paintOpen(mark);
    const close = openCard({
      mark,
      check,
      place: { index, of: marks.length },
      dark: isOnDark(mark),
      go: (other) => {
        this.show(other);
        this.session().marks[other]?.ranges[0]?.startContainer.parentElement?.scrollIntoView({
          block: 'nearest',
        });
      },
      closed: () => {
        this.#open = null;
        paintOpen(null);
      },
    });
    this.#open = { text: mark.sentence.text, close };
    return true;
  };

  /** After the marks were painted anew: an open card stays with its claim, or closes. */
  follow(): void {
    const mark = this.session().marks.find(({ sentence }) => sentence.text === this.#open?.text);
    if (mark) paintOpen(mark);
    else this.close();
  }

  close(): void {
    this.#open?.close();
  }
}
