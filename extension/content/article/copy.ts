/**
 * A copy of the page that Readability may take apart, stamped so that what
 * survives can be traced to the live nodes. The page itself is only read.
 */
import { attributesOf, KEPT, type Attributes } from './attributes.ts';
import { isFurniture, isMisnamed, proseOf } from './furniture-element.ts';

/** A text node of the page, or a line break (`text` null), in document order. */
export interface Piece {
  readonly text: Text | null;
  /** The nearest block-level element around it. */
  readonly owner: Element;
  /** The stamp whose survival keeps this piece. */
  readonly stamp: number;
  readonly linked: boolean;
}

export interface StampedCopy {
  readonly copy: Document;
  readonly pieces: readonly Piece[];
  /** The live element of each stamp; a stamp of loose text has its parent here. */
  readonly elements: readonly Element[];
}

/** Attribute names, not values: Readability overwrites values, names survive it. */
export const STAMP = 'data-w-';

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL'
  ).split(' '),
);
/** Blocks that Readability unwraps or rewrites; loose text in them needs a stamp of its own. */
const CONTAINERS = new Set(
  'ARTICLE ASIDE BODY CENTER DIV FIGURE FOOTER FORM HEADER MAIN SECTION TD'.split(' '),
);
/** No article text inside, or none that a reader sees. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED IFRAME LINK MATH META NAV NOSCRIPT OBJECT OPTION ' +
    'SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO WHENCE-CARD'
  ).split(' '),
);
/** Attributes that a page's makers choose freely. */
const NAMES = new Set(['id', 'class', 'role']);
/** Own styles by which an element is not there for a reader. */
export const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Nodes copied between two pauses; about a millisecond of work. */
const PAUSE_EVERY = 200;

/** What a copy is made with. */
interface Work {
  readonly copy: Document;
  readonly pieces: Piece[];
  readonly elements: Element[];
  readonly stack: Task[];
  /** The page's long paragraphs: where most of them stand is the article. */
  readonly prose: readonly Element[];
  readonly without: ReadonlySet<Element>;
}

interface Task {
  readonly node: Node;
  readonly into: Element;
  /** Loose text in it needs a stamp of its own. */
  readonly isContainer: boolean;
  readonly owner: Element;
  readonly stamp: number;
  readonly linked: boolean;
}

/** The part of a page that is read. */
export interface Part {
  /** Its element; null where the page has no body. */
  readonly root: Element | null;
  /** Elements in it that are read apart from it. */
  readonly without: ReadonlySet<Element>;
}

/** Not `page.body`: linkedom makes up an empty one for a page with comments around <html>. */
export function wholeOf(page: Document): Part {
  return { root: page.querySelector('body'), without: new Set() };
}

/** Copies a part of the page as if it were all, pausing (`yield`) about once a millisecond of work. */
export function* stampedCopy(
  page: Document,
  { root, without }: Part,
): Generator<undefined, StampedCopy> {
  const copy = emptyDocument(page);
  if (!root) return { copy, pieces: [], elements: [] };
  const prose = proseOf(root);
  const work: Work = { copy, pieces: [], elements: [root], stack: [], prose, without };
  const into = copy.body;
  into.setAttribute(`${STAMP}0`, '');
  copyAttributes(root, attributesOf(root), into, prose);
  pushChildren(root, { into, isContainer: true, owner: root, stamp: 0, linked: false }, work);
  for (let task = work.stack.pop(), done = 0; task; task = work.stack.pop()) {
    const { nodeType } = task.node;
    if (nodeType === 3) copyText(task, work);
    else if (nodeType === 1) copyElement(task, work);
    if (++done % PAUSE_EVERY === 0) yield;
  }
  return { copy, pieces: work.pieces, elements: work.elements };
}

/** A document like the page's, with nothing in it but its title. */
function emptyDocument(page: Document): Document {
  const copy = page.cloneNode(false) as Document;
  const root = copy.createElement('html');
  const [head, title] = [copy.createElement('head'), copy.createElement('title')];
  title.textContent = page.title;
  head.append(title);
  root.append(head, copy.createElement('body'));
  copy.append(root);
  return copy;
}

function copyText(task: Task, { copy, pieces, elements }: Work): void {
  const { into, isContainer, owner, linked } = task;
  const text = task.node as Text;
  const { data } = text;
  if (!isContainer || data.trim() === '') {
    pieces.push({ text, owner, stamp: task.stamp, linked });
    into.append(data);
    return;
  }
  const stamp = elements.push(text.parentElement ?? owner) - 1;
  const span = copy.createElement('span');
  span.setAttribute(STAMP + stamp, '');
  span.append(data);
  into.append(span);
  pieces.push({ text, owner, stamp, linked });
}

function copyElement(task: Task, work: Work): void {
  const element = task.node as Element;
  const { localName } = element;
  const tag = localName.toUpperCase();
  if (SKIPPED.has(tag) || work.without.has(element)) return;
  const attributes = attributesOf(element);
  if (isHidden(attributes) || isFurniture(element, attributes, work.prose)) return;
  const into = work.copy.createElement(localName);
  const stamp = work.elements.push(element) - 1;
  into.setAttribute(STAMP + stamp, '');
  copyAttributes(element, attributes, into, work.prose);
  task.into.append(into);
  const linked = task.linked || (tag === 'A' && leadsAway(element));
  const owner = BLOCKS.has(tag) ? element : task.owner;
  if (tag === 'BR') work.pieces.push({ text: null, owner, stamp, linked });
  pushChildren(element, { into, isContainer: CONTAINERS.has(tag), owner, stamp, linked }, work);
}

/** Without the names by which Readability would throw out an element that holds the article. */
function copyAttributes(
  element: Element,
  attributes: Attributes,
  into: Element,
  prose: readonly Element[],
): void {
  const misleads = isMisnamed(element, attributes, prose);
  for (const name of KEPT) {
    const value = attributes.get(name);
    if (value && !(misleads && NAMES.has(name))) into.setAttribute(name, value);
  }
}

/** A heading's anchor to itself is no link. */
function leadsAway(link: Element): boolean {
  return link.getAttribute('href')?.startsWith('#') === false;
}

/** Pushes an element's children last first, so that the stack gives them in order. */
function pushChildren(element: Element, around: Omit<Task, 'node'>, { stack }: Work): void {
  for (let node = element.lastChild; node; node = node.previousSibling) {
    stack.push({ ...around, node });
  }
}

function isHidden(attributes: Attributes): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    attributes.get('aria-modal') === 'true' ||
    attributes.get('role') === 'navigation' ||
    HIDING_STYLE.test(attributes.get('style') ?? '')
  );
}
