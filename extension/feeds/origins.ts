/** The patterns by which a browser allows an extension to read a site. */

/** What Whence must be allowed to read for a feed: the pages of its site, without the name for feeds. */
export function originsOf(url: string): string[] {
  const { protocol, hostname } = new URL(url);
  const site = hostname.replace(/^(?:www|feeds?|rss)\.(?=[^.]+\.)/, '');
  const faces = /^[\d.]+$|^\[/.test(site) ? '' : '*.';
  return [`${protocol}//${faces}${site}/*`];
}

/** The pattern of one page's host; a pattern knows no ports. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
