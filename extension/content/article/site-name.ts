/** Who publishes a page, as the page itself says: the name that fits its address goes before the others. */

/** Parts a site's name from its motto or section. */
const SEPARATOR = /:\s+|\s+[|•·»:/—–-]+\s+|\s*[|•»]\s*|\s+on www\./;
/** Longer names are mottos. */
const LONGEST_NAME = 60;
/** Labels of a host that name no site. */
const COMMON_LABELS = new Set('www com co org net gov edu ac info blog news m amp en'.split(' '));
/** Letters that a name and an address must share. */
const SHORTEST_FIT = 3;

/** Where pages write their own name. */
const MASTHEAD =
  'a[rel="home"], .site-title, .site-name, .site-logo img, .logo img, img.logo, #logo img, [class*="logo" i][alt], header a[href="/"] img';
/** Where they lead to the front page of their site. */
const HOME = 'link[rel~="home"], a[rel~="home"], header a[href], .logo a[href], a.logo[href]';

/** How much longer a name may be than the address that it holds. */
const MOST_ADDED = 4;

/** What a page says of its site, each or null. */
export interface SiteNames {
  readonly ogSiteName: string | null;
  /** What else names it, surest first. */
  readonly others: readonly (string | null)[];
}

/**
 * The publisher's name: one that fits the page's address, else as stated, else
 * the host itself; null where there is none. `addresses` are the page's own and
 * its canonical ones.
 */
export function siteName(
  page: Document,
  names: SiteNames,
  addresses: readonly (string | null)[],
): string | null {
  const home = homeOf(page, addresses);
  const labels = [...addresses, home].flatMap(labelsOf);
  const isFit = (name: string) => labels.some((label) => fits(name, label));
  const stated = [names.ogSiteName, ...names.others].flatMap(partsOf);
  const own = stated.length > 0 ? stated : masthead(page);
  const found = [...own, ...partsOf(page.title).reverse()].filter(isFit);
  // Of a host that lends its name and of the one it is lent to, the latter.
  const [first] = [...own.filter((name) => lettersOf(withoutThe(name)) === labels[0]), ...found];
  if (first === undefined) return stated[0] ?? besideHeadline(page) ?? hostOf([home, ...addresses]);
  return found.find((name) => isSpelled(name) && lettersOf(name) === lettersOf(first)) ?? first;
}

function masthead(page: Document): string[] {
  return [...page.querySelectorAll(MASTHEAD)].flatMap((element) =>
    partsOf(element.getAttribute('alt') ?? element.textContent),
  );
}

/** What the title says last behind a bar and the headline: "Gates stay shut | News | The Courier". */
function besideHeadline({ title }: Document): string | null {
  return /\s[|–—]\s+(?!by\s)([^|–—]{3,40})$/i.exec(title.trim())?.[1]?.trim() ?? null;
}

/**
 * The front page that it leads to, where that is one of the domain above its
 * own: a part of a site is not named by its own host. Of any domain where the
 * page's own is not known, as of one that was saved.
 */
function homeOf(page: Document, addresses: readonly (string | null)[]): string | null {
  const hosts = addresses.flatMap((address) => (address && URL.parse(address)?.hostname) || []);
  const isAbove = ({ hostname }: URL) =>
    hosts.length === 0 || hosts.some((host) => host.endsWith(`.${withoutPrefix(hostname)}`));
  const led = [...page.querySelectorAll(HOME)].map((element) =>
    URL.parse(element.getAttribute('href') ?? ''),
  );
  return led.find((url) => url?.pathname === '/' && isAbove(url))?.href ?? null;
}

/** "example.co.uk"; null for machines that have but a number. */
function hostOf(addresses: readonly (string | null)[]): string | null {
  const hosts = addresses.map((address) => address && URL.parse(address)?.hostname);
  const host = hosts.find((name) => name && /\.\p{L}+$/u.test(name));
  return host ? withoutPrefix(host) : null;
}

/** A host without the prefixes that only tell desktop from mobile. */
export function withoutPrefix(host: string): string {
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}

function partsOf(name: string | null): string[] {
  const parts = (name ?? '').split(SEPARATOR).map((part) => part.trim().replace(/^www\./, ''));
  return parts.filter(
    (part) => part !== '' && part.length <= LONGEST_NAME && !/^https?:/.test(part),
  );
}

/** The words of a host: "www.example.co.uk" is about "example". */
function labelsOf(address: string | null): string[] {
  const host = address === null ? undefined : URL.parse(address)?.hostname;
  const labels = host?.split('.').slice(0, -1).map(lettersOf) ?? [];
  return labels.filter((label) => label.length >= SHORTEST_FIT && !COMMON_LABELS.has(label));
}

/** "PC Gamer" fits "pcgamer", "The Courier" "couriernews", "Belize Daily News" "belizedaily", "New York Times" "nytimes". */
function fits(name: string, label: string): boolean {
  const plain = lettersOf(name.replace(/\.(?:com|org|net|co|de|uk|at|ch)\b.*$/i, ''));
  const bare = lettersOf(withoutThe(name));
  if (bare.length < SHORTEST_FIT) return false;
  const isPart = label.includes(bare) && bare.length * 2 >= label.length;
  return (
    isPart ||
    spells(name, label) ||
    (plain.includes(label) && label.length * MOST_ADDED >= plain.length) ||
    [shortened(name), initials(name)].some((short) => label === short)
  );
}

/** All its longer words stand in the label: "Town of Ellery" fits "ellerytown". */
function spells(name: string, label: string): boolean {
  const words = name
    .split(/\P{L}+/u)
    .map(lettersOf)
    .filter(({ length }) => length > SHORTEST_FIT);
  return words.every((word) => label.includes(word)) && words.join('').length * 2 >= label.length;
}

/** "New York Times" is "nytimes". */
function shortened(name: string): string {
  const words = name.split(/\s+/);
  return initials(words.slice(0, -1).join(' ')) + lettersOf(words.at(-1) ?? '');
}

function initials(name: string): string {
  const words = withoutThe(name).split(/\s+/);
  return lettersOf(words.map((word) => word.slice(0, 1)).join(''));
}

function withoutThe(name: string): string {
  return name.replace(/^the\s/i, '');
}

function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Written as a name, not as an address. */
function isSpelled(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\.\w{2,4}$/.test(name);
}
