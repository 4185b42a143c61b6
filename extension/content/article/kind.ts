/** What each segment of an article is: headline, text, caption, furniture. */
import { pageFurnitureKind } from '../../../src/corpus/page-furniture.ts';
import { PAGE } from '../../../src/tuning.ts';
import type { BlockKind } from '../../../src/types.ts';
import type { KindOf } from './choose.ts';
import type { Heads } from './headline.ts';
import { bareHost } from './metadata.ts';

/** Tells it by the heads that were found and by the page's address. */
export function kindIn({ headline, standfirst }: Heads, url: string): KindOf {
  return ({ owner, text, linkShare }): BlockKind => {
    if (headline?.contains(owner)) return 'headline';
    if (standfirst?.contains(owner)) return 'standfirst';
    if (isCaption(owner)) return 'caption';
    const isLink = linkShare > PAGE.linkShareOfFurniture && !owner.closest('td, th');
    if (isLink && !(text.length >= PAGE.shortestStated && leadsOut(owner, url))) return 'furniture';
    return pageFurnitureKind(text) ?? 'body';
  };
}

/** All its links lead to other sites: a source, and no other story of this one. */
function leadsOut(owner: Element, url: string): boolean {
  const links = [...owner.querySelectorAll('a')];
  const hosts = links.map((link) => bareHost(URL.parse(link.getAttribute('href') ?? '', url)));
  return hosts.length > 0 && !hosts.includes(bareHost(URL.parse(url)));
}

/** Tables, code and quotations stand in figures too. */
function isCaption(owner: Element): boolean {
  if (owner.closest('figcaption, [class*="caption" i]')) return true;
  return owner.closest('figure') !== null && owner.closest('table, pre, blockquote') === null;
}
