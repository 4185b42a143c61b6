/** What a page's element says of itself, as far as its reading hangs on it. */

/** Values by name. */
export type Attributes = ReadonlyMap<string, string>;

/** What Readability judges elements by. */
export const KEPT = ['id', 'class', 'role', 'rel', 'itemprop', 'itemtype', 'dir', 'lang'];
const READ = new Set([...KEPT, 'hidden', 'aria-hidden', 'aria-modal', 'style']);

/**
 * The attributes that are read here, each asked for once: in Firefox every
 * question about a page's element crosses a wall, and half of the elements have none.
 */
export function attributesOf(element: Element): Attributes {
  const names = element.getAttributeNames().filter((name) => READ.has(name));
  return new Map(names.map((name) => [name, element.getAttribute(name) ?? '']));
}
