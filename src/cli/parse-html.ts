/** HTML as browsers parse it: parse5 follows the standard, linkedom's own parser does not. */
import { parseHTML } from 'linkedom';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The document of a page, in linkedom's DOM, with the elements that a browser would make of it. */
export function parsePage(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const stack =
    root && 'childNodes' in root ? [{ from: root, into: document.documentElement }] : [];
  setAttributes(document.documentElement, root);
  for (let task = stack.pop(); task; task = stack.pop()) {
    for (const node of task.from.childNodes) {
      const made = nodeOf(document, node);
      if (!made) continue;
      task.into.appendChild(made);
      if ('childNodes' in node) stack.push({ from: node, into: made as HTMLElement });
    }
  }
  return document;
}

function nodeOf(document: Document, node: Tree.ChildNode): Node | null {
  if ('tagName' in node) {
    const element = document.createElement(node.tagName);
    setAttributes(element, node);
    return element;
  }
  return node.nodeName === '#text' && 'value' in node ? document.createTextNode(node.value) : null;
}

function setAttributes(element: Element, node: Tree.Node | undefined): void {
  if (!node || !('attrs' in node)) return;
  for (const { name, value } of node.attrs) element.setAttribute(name, value);
}
