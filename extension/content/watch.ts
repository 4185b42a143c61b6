/** Notices when a page's article may have changed. */
import { HIDING_STYLE } from './article/copy.ts';

/** Milliseconds from a change to the reading that follows it; what comes meanwhile is read along. */
const WAIT = 20;
/** Milliseconds after which replaced text is found again; several changes of one moment are served together. */
const MEND_AFTER = 16;
/** Each reading that found nothing new doubles the wait of its places, up to this many times: ten seconds. */
const MOST_DOUBLINGS = 9;
/** Elements whose text nobody reads. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'LINK']);
/** Characters of added text that may matter: a sentence, not a counter or a label. */
const SHORTEST_TEXT = 30;
/** Attributes by which a page hides text from a reader and shows it. */
const HIDING = ['hidden', 'aria-hidden', 'style'];

export interface Watched {
  /** True when text that was read is no longer in the page. */
  readonly isTorn: () => boolean;
  /** Text that was read has been replaced: its marks want a new place at once. */
  readonly torn: () => void;
  /** The page may say something new. */
  readonly changed: () => void;
}

/**
 * Watches a page until the signal aborts. Patience is by place: a ticker that
 * brings nothing is soon looked at seldom, and the article beside it at once.
 */
export class Watch {
  /** How many readings in a row the changes in a place were good for nothing. */
  #fruitless = new WeakMap<Node, number>();
  /** Places that have changed since the last reading began. */
  #changed = new Set<Node>();
  /** Places whose changes the reading that runs is about. */
  #inReading = new Set<Node>();
  /** When the next reading is due, and the earliest that it may be. */
  #due = Infinity;
  #notBefore = 0;
  #began = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #mending: ReturnType<typeof setTimeout> | undefined;
  #address: string;

  constructor(
    private readonly page: Document,
    private readonly watched: Watched,
    signal: AbortSignal,
  ) {
    this.#address = page.URL;
    const observer = new MutationObserver((records) => this.#notice(records));
    observer.observe(page, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: HIDING,
      attributeOldValue: true,
    });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
      clearTimeout(this.#mending);
    });
  }

  /** After a reading: whether it found something new. If not, the places that led to it have to wait longer. */
  learned(news: boolean): void {
    if (this.#inReading.size === 0) return;
    for (const place of this.#inReading) {
      const times = news ? 0 : (this.#fruitless.get(place) ?? 0) + 1;
      this.#fruitless.set(place, Math.min(times, MOST_DOUBLINGS));
    }
    this.#inReading = new Set();
    // The page has at least as much time to itself as a reading took.
    const now = performance.now();
    this.#notBefore = now + (now - this.#began);
  }

  #notice(records: readonly MutationRecord[]): void {
    const places = records.filter(bringsWords).map(({ target }) => target);
    const taken = records.filter(takesWords);
    const isAnother = this.page.URL !== this.#address;
    if (taken.length > 0 && this.watched.isTorn()) {
      // Another page says something else: to seek the text there would hold up its reading.
      if (!isAnother) this.#mending ??= setTimeout(() => this.#mend(), MEND_AFTER);
      places.push(...taken.map(({ target }) => target));
    }
    if (isAnother) {
      // What was learned of the places is of another page.
      this.#address = this.page.URL;
      this.#fruitless = new WeakMap();
      places.push(this.page);
    }
    if (places.length > 0) this.#plan(places);
  }

  #plan(places: readonly Node[]): void {
    for (const place of places) this.#changed.add(place);
    const waits = places.map((place) => WAIT * 2 ** (this.#fruitless.get(place) ?? 0));
    const now = performance.now();
    const due = Math.max(now + Math.min(...waits), this.#notBefore);
    if (due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), due - now);
  }

  #read(): void {
    this.#due = Infinity;
    this.#began = performance.now();
    this.#inReading = new Set([...this.#inReading, ...this.#changed]);
    this.#changed = new Set();
    this.watched.changed();
  }

  #mend(): void {
    this.#mending = undefined;
    this.watched.torn();
  }
}

function bringsWords(record: MutationRecord): boolean {
  if (record.type === 'characterData') return isSentence(record.target);
  if (record.type === 'attributes') return isShown(record) && isSentence(record.target);
  return [...record.addedNodes].some(isSentence);
}

function takesWords({ type, removedNodes }: MutationRecord): boolean {
  return type === 'characterData' || removedNodes.length > 0;
}

/** The element was hidden and is not any more. */
function isShown({ attributeName, oldValue, target }: MutationRecord): boolean {
  const value = (target as Element).getAttribute(attributeName ?? '');
  if (attributeName === 'style')
    return HIDING_STYLE.test(oldValue ?? '') && !HIDING_STYLE.test(value ?? '');
  if (attributeName === 'hidden') return oldValue !== null && value === null;
  return oldValue === 'true' && value !== 'true';
}

function isSentence(node: Node): boolean {
  const isText = node.nodeType === 3 || (node.nodeType === 1 && !SILENT.has(node.nodeName));
  return isText && (node.textContent ?? '').trim().length >= SHORTEST_TEXT;
}
