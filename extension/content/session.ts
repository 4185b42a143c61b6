/** One page's life with Whence: read, check, mark; again when the page changes; until the signal aborts. */
import type { Check, RawDocument } from '../../src/types.ts';
import { callBackground, Orphaned } from '../messages/call.ts';
import type { PageState } from '../messages/page-state.ts';
import type { MarkStyle } from '../look.ts';
import { MARK_STYLE, NOT_SAME, onStoredChange } from '../stored.ts';
import { extraction, type Extract } from './article/extract.ts';
import { CHOICES, readChoices, type Choices } from './choices.ts';
import { countLooks, marksOf, type Mark } from './marks.ts';
import { isTorn, mended } from './mend.ts';
import { FORCED_COLOURS, paint, unpaint } from './paint.ts';
import { remembering } from './remember.ts';
import { inSlices } from './slices.ts';
import { Watch } from './watch.ts';

export class Session {
  state: PageState = { kind: 'reading' };
  marks: readonly Mark[] = [];
  /** The last answer, with the text that it is about. */
  #checked: { readonly text: string; readonly check: Check } | null = null;
  style: MarkStyle = MARK_STYLE.fallback;
  #articleNodes: readonly Text[] = [];
  /** The reader has decided something since that changes the answer for the same text. */
  #stale = false;
  #reading: Promise<void> | null = null;
  #again = false;
  readonly #watch: Watch;
  readonly #remember: ReturnType<typeof remembering>;

  /** `changed` is called when other marks show than before; `orphaned` when the extension is gone. */
  constructor(
    private readonly page: Document,
    private readonly signal: AbortSignal,
    private readonly hooks: { readonly changed: () => void; readonly orphaned: () => void },
  ) {
    this.#remember = remembering(page.location.host);
    const watched = {
      isTorn: () => this.#isTorn(),
      torn: () => void this.#mend(),
      changed: () => this.refresh(),
    };
    this.#watch = new Watch(page, watched, signal);
    onStoredChange(CHOICES, () => this.refresh(), signal);
    onStoredChange([NOT_SAME], () => this.#ask(), signal);
    const colours = matchMedia(FORCED_COLOURS);
    colours.addEventListener('change', () => this.refresh(), { signal });
    signal.addEventListener('abort', unpaint);
  }

  /** Reads the page's article, whether or not its claims are marked. */
  async article(): Promise<RawDocument | null> {
    const { page, signal } = this;
    const extract = await inSlices(extraction(page, page.location.href), signal);
    return extract.isArticle ? extract.document : null;
  }

  get check(): Check | null {
    return this.#checked?.check ?? null;
  }

  /** Reads the page anew; calls during a reading are served by one more reading. */
  refresh(): void {
    this.#again = true;
    this.#reading ??= this.#readWhileAsked().finally(() => (this.#reading = null));
  }

  #isTorn(): boolean {
    return this.marks.some(isTorn) || this.#articleNodes.some((node) => !node.isConnected);
  }

  /** Shows torn marks on their sentences' new text; a reading that ends first knows better. */
  async #mend(): Promise<void> {
    const { marks } = this;
    if (!marks.some(isTorn)) return;
    try {
      const whole = await inSlices(
        mended(marks, this.page.body ?? this.page.documentElement),
        this.signal,
      );
      if (this.marks === marks) this.#mark(whole);
    } catch (error) {
      this.#fail(error);
    }
  }

  #mark(marks: readonly Mark[]): void {
    this.marks = marks;
    paint(marks, this.style);
    this.hooks.changed();
  }

  #ask(): void {
    this.#stale = true;
    this.refresh();
  }

  /** Resolves once no reading is under way. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  /** Tries again after a failure. */
  retry(): void {
    this.state = { kind: 'reading' };
    this.refresh();
  }

  async #readWhileAsked(): Promise<void> {
    while (this.#again && !this.signal.aborted) {
      this.#again = false;
      try {
        await this.#read();
      } catch (error) {
        this.#fail(error);
      }
    }
  }

  async #read(): Promise<void> {
    const choices = await readChoices(this.page.location.host);
    if (choices.off) return this.#rest({ kind: 'site-off' });
    const extract = await inSlices(extraction(this.page, this.page.location.href), this.signal);
    if (!extract.isArticle) return this.#rest({ kind: 'no-article' });
    this.#articleNodes = [...extract.map.nodes()];
    const check = await this.#checkOnce(extract);
    this.signal.throwIfAborted();
    this.#show(check, extract, choices);
    // The page is marked whether or not it can be remembered.
    void this.#remember(extract.document).catch(console.error);
  }

  /** Asks the background, unless the same text was answered already. */
  async #checkOnce({ document }: Extract): Promise<Check> {
    const isKnown = !this.#stale && this.#checked?.text === document.text;
    const known = isKnown ? (this.#checked?.check ?? null) : null;
    this.#stale = false;
    this.#watch.learned(known === null);
    const check = known ?? (await callBackground('check', document));
    this.#checked = { text: document.text, check };
    return check;
  }

  #show(check: Check, extract: Extract, { shown, style }: Choices): void {
    const all = marksOf(check, extract.map);
    const possible = all.filter(({ look }) => look === 'possible').length;
    this.marks = all.filter(({ look }) => shown.has(look));
    this.style = style;
    paint(this.marks, style);
    const marked = this.marks.filter(({ look }) => look !== 'possible').length;
    this.#settle({
      kind: 'checked',
      marked,
      hidden: all.length - possible - marked,
      possible,
      looks: countLooks(this.marks),
      sentences: check.sentences.length,
      corpus: check.corpus,
    });
  }

  /** Nothing to mark here. */
  #rest(state: PageState): void {
    this.#watch.learned(false);
    this.#articleNodes = [];
    this.marks = [];
    unpaint();
    this.#settle(state);
  }

  #settle(state: PageState): void {
    this.state = state;
    this.hooks.changed();
    const count = state.kind === 'checked' ? this.marks.length : null;
    callBackground('count', count).catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    if (this.signal.aborted) return;
    if (error instanceof Orphaned) return this.hooks.orphaned();
    this.state = { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
    this.hooks.changed();
  }
}
