/** The words of the page as they stand now, with the way back to their nodes. */
import { TextMap } from './article/text-map.ts';

export interface PageText {
  readonly text: string;
  readonly map: TextMap;
}

/** Elements whose text nobody reads. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'TEXTAREA', 'SELECT']);
/** Nodes read between two pauses; about a millisecond of work. */
const PAUSE_EVERY = 500;

/** Reads everything under an element, whitespace folded as a browser shows it; pauses at each `yield`. */
export function* pageText(root: Element): Generator<undefined, PageText> {
  const map = new TextMap();
  let text = '';
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) =>
    SILENT.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(), done = 1; node; node = walker.nextNode(), done++) {
    if (node.nodeType === Node.TEXT_NODE) text = append(node as Text, text, map);
    else if (node.nodeName === 'BR' && !text.endsWith(' ')) text += ' ';
    if (done % PAUSE_EVERY === 0) yield;
  }
  return { text, map };
}

/** Words go over as they are, each run of spaces before or between them as one. */
function append(node: Text, text: string, map: TextMap): string {
  for (const { 0: piece, index } of node.data.matchAll(
    /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g,
  )) {
    const isSpace = piece.trim() === '';
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    const length = isSpace ? 1 : piece.length;
    map.add({ at: text.length, node, from: index, length });
    text += isSpace ? ' ' : piece;
  }
  return text;
}
