/** The one element in which Whence draws beside a page's text: the list of claims, and marks in the margin. */
import sheet from './layer.shadow.css';

/** In the top layer, above whatever the page stacks; without size, and never in the way of a click. */
export function mountHost(page: Document): HTMLElement {
  const host = page.createElement('whence-claims');
  host.popover = 'manual';
  const style = new CSSStyleSheet();
  style.replaceSync(sheet);
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
  page.documentElement.append(host);
  host.showPopover();
  return host;
}
