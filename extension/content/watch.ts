/** Notices when a page's article may have changed. */

/** Milliseconds of quiet after a change before the page is read again. */
const QUIET = 150;
/** However busy the page is, it is read again this long after the first change. */
const LONGEST_WAIT = 1_000;
/** Each reading that found nothing new doubles the quiet that we wait for, up to this many times. */
const MOST_DOUBLINGS = 6;
/** Elements whose text nobody reads. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'LINK']);
/** Characters of added text that may matter: a sentence, not a counter or a label. */
const SHORTEST_TEXT = 30;

export interface Watch {
  /** Says whether the last reading found something new; if not, the watch grows patient. */
  readonly learned: (news: boolean) => void;
}

/** Calls back after relevant changes, until the signal aborts. `holds` says which text nodes are the article's. */
export function watchPage(
  page: Document,
  holds: (node: Node) => boolean,
  changed: () => void,
  signal: AbortSignal,
): Watch {
  let fruitless = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => isRelevant(record, holds))) return;
    since ??= performance.now();
    const patience = QUIET * 2 ** fruitless;
    const left = Math.max(0, since + Math.max(LONGEST_WAIT, patience) - performance.now());
    clearTimeout(timer);
    timer = setTimeout(fire, Math.min(patience, left));
  });
  const fire = () => {
    since = null;
    changed();
  };
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    learned: (news) => {
      fruitless = news ? 0 : Math.min(fruitless + 1, MOST_DOUBLINGS);
    },
  };
}

function isRelevant(record: MutationRecord, holds: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') {
    return holds(record.target) || isSentence(record.target);
  }
  return [...record.addedNodes].some(isSentence) || [...record.removedNodes].some(holds);
}

function isSentence(node: Node): boolean {
  const isText = node.nodeType === 3 || (node.nodeType === 1 && !SILENT.has(node.nodeName));
  return isText && (node.textContent ?? '').trim().length >= SHORTEST_TEXT;
}
