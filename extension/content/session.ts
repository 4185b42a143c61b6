/** One page's life with Whence: read, check, mark; again when the page changes; until the signal aborts. */
import type { Check, RawDocument } from '../../src/types.ts';
import { callBackground, Orphaned } from '../messages/call.ts';
import type { PageState } from '../messages/page-state.ts';
import type { MarkStyle } from '../look.ts';
import { MARK_STYLE, NOT_SAME, onStoredChange, OPEN_BY_HOVER } from '../stored.ts';
import { extractions, type Extract } from './article/extract.ts';
import { CHOICES, readChoices, type Choices } from './choices.ts';
import { countLooks, marksOf, type Mark } from './marks.ts';
import { isTorn, mended } from './mend.ts';
import { FORCED_COLOURS, paint, unpaint } from './paint.ts';
import { answerOf, numbered, questionsOf, type Question } from './questions.ts';
import { remembering } from './remember.ts';
import { inSlices } from './slices.ts';
import { Watch } from './watch.ts';

export class Session {
  state: PageState = { kind: 'reading' };
  marks: readonly Mark[] = [];
  /** The answers for the page's articles, in its order; a sentence's index counts through all of them. */
  checks: readonly Check[] = [];
  /** What was answered, by the text that it is about. */
  #answers: ReadonlyMap<string, Check> = new Map();
  style: MarkStyle = MARK_STYLE.fallback;
  /** A claim opens when the pointer rests on it. */
  byHover = OPEN_BY_HOVER.fallback;
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

  /** Reads the page's article, whether or not its claims are marked: of several the one in view. */
  async article(): Promise<RawDocument | null> {
    const extracts = await this.#extracts(this.signal);
    return (extracts.find(isInView) ?? extracts[0])?.document ?? null;
  }

  #extracts(signal: AbortSignal): Promise<Extract[]> {
    const { page } = this;
    return inSlices(extractions(page, page.location.href), signal);
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
    // The page is read while the choices are: on most sites none is against it.
    const off = new AbortController();
    const extracting = this.#extracts(AbortSignal.any([this.signal, off.signal]));
    extracting.catch(() => undefined); // told below, where they are wanted
    const choices = await readChoices(this.page.location.host);
    if (choices.off) {
      off.abort();
      return this.#rest({ kind: 'site-off' });
    }
    const extracts = await extracting;
    if (extracts.length === 0) return this.#rest({ kind: 'no-article' });
    this.#articleNodes = extracts.flatMap(({ map }) => [...map.nodes()]);
    const checks = await this.#checkOnce(extracts);
    this.signal.throwIfAborted();
    this.#show(checks, extracts, choices);
    // The page is marked whether or not it can be remembered.
    for (const { document } of extracts) void this.#remember(document).catch(console.error);
  }

  /** Asks the background of each article, but for the words that were answered already. */
  async #checkOnce(extracts: readonly Extract[]): Promise<Check[]> {
    const known = this.#stale ? new Map<string, Check>() : this.#answers;
    this.#stale = false;
    const asked = extracts.map(({ document }) => questionsOf(document));
    this.#watch.learned(asked.flat().some(({ document }) => !known.has(document.text)));
    const answers = new Map<string, Check>();
    const answer = async (questions: readonly Question[]) => {
      // One after the other: the background has other pages to answer, too.
      for (const { document } of questions) {
        const { text } = document;
        answers.set(text, known.get(text) ?? (await callBackground('check', document)));
      }
      return answerOf(questions, answers);
    };
    const checks = await Promise.all(asked.map(answer));
    this.#answers = answers;
    return checks;
  }

  #show(answers: readonly Check[], extracts: readonly Extract[], choices: Choices): void {
    const { shown, style, byHover } = choices;
    this.checks = numbered(answers);
    const all = this.checks.flatMap((check, i) => marksOf(check, extracts[i]!.map));
    const possible = all.filter(({ look }) => look === 'possible').length;
    this.marks = all.filter(({ look }) => shown.has(look));
    this.style = style;
    this.byHover = byHover;
    paint(this.marks, style);
    const marked = this.marks.filter(({ look }) => look !== 'possible').length;
    this.#settle({
      kind: 'checked',
      marked,
      hidden: all.length - possible - marked,
      possible,
      looks: countLooks(this.marks),
      sentences: this.checks.reduce((sum, { sentences }) => sum + sentences.length, 0),
      corpus: this.checks[0]!.corpus,
    });
  }

  /** Nothing to mark here. */
  #rest(state: PageState): void {
    this.#watch.learned(false);
    this.#articleNodes = [];
    this.checks = [];
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

/** Text of the article stands at the middle of the window. */
function isInView({ map }: Extract): boolean {
  const middle = innerHeight / 2;
  const boxes = [...map.nodes()].flatMap(
    ({ parentElement }) => parentElement?.getBoundingClientRect() ?? [],
  );
  const shown = boxes.filter(({ height }) => height > 0);
  return (
    Math.min(...shown.map(({ top }) => top)) <= middle &&
    Math.max(...shown.map(({ bottom }) => bottom)) >= middle
  );
}
