/** The article that a page describes in JSON-LD (schema.org). Foreign data: bounded, and trusted for nothing. */

export interface JsonLdArticle {
  readonly title: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

type Json = { readonly [key: string]: unknown };

/** Characters of one script, and depth of nesting, beyond which we look no further. */
const LONGEST_SCRIPT = 500_000;
const DEEPEST = 6;
/** Properties under which data holds the article that the page is about, and others that stand on it. */
const ITSELF = ['@graph', 'mainEntity'];
const LISTED = [...ITSELF, 'liveBlogUpdate', 'itemListElement', 'item'];
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
const PAGE_TYPE = /Page$/;
const SITE_TYPE = /^WebSite$/;

/** What JSON-LD says of the page: its article, and of page and site where it names them. Each is null when it does not. */
export interface JsonLdPage {
  readonly article: JsonLdArticle | null;
  /** When the page, which may be no article, was published. */
  readonly published: string | null;
  readonly site: string | null;
}

/**
 * What the page's JSON-LD says of it. Of several articles the one whose headline or address
 * `isIt` knows counts, else the first. Broken scripts are passed over.
 */
export function jsonLdPage(page: Document, isIt: (stated: string) => boolean): JsonLdPage {
  const scripts = scriptsOf(page);
  const found = (type: RegExp) => scripts.flatMap((data) => [...objectsIn(data, ITSELF, type)]);
  const articles = found(ARTICLE_TYPE).map(describe);
  const fits = ({ title, url }: JsonLdArticle) => [title, url].some((one) => one && isIt(one));
  return {
    article: articles.find(fits) ?? articles[0] ?? null,
    published: strings(found(PAGE_TYPE)[0]?.datePublished)[0] ?? null,
    site: names(found(SITE_TYPE))[0] ?? null,
  };
}

/** Every article that the page's JSON-LD describes, the posts of a live blog among them. */
export function jsonLdArticles(page: Document): JsonLdArticle[] {
  return scriptsOf(page).flatMap((data) =>
    [...objectsIn(data, LISTED, ARTICLE_TYPE)].map(describe),
  );
}

function scriptsOf(page: Document): unknown[] {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].map(({ textContent }) => parse(textContent));
}

function parse(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null; // a page's broken JSON-LD is the page's business
  }
}

/** Objects of a type in data, each before what it holds. */
function* objectsIn(
  value: unknown,
  holders: readonly string[],
  type: RegExp,
  depth = 0,
): Generator<Json> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  const json = value as Json;
  if (!Array.isArray(value) && strings(json['@type']).some((one) => type.test(one))) {
    yield json;
  }
  const inner = Array.isArray(value) ? value : holders.map((name) => json[name]);
  for (const item of inner) yield* objectsIn(item, holders, type, depth + 1);
}

function describe(article: Json): JsonLdArticle {
  return {
    title: strings(article.headline)[0] ?? null,
    description: strings(article.description)[0] ?? null,
    body: strings(article.articleBody)[0] ?? null,
    authors: names(article.author),
    published: strings(article.datePublished)[0] ?? null,
    publisher: names(article.publisher)[0] ?? null,
    url: strings(article.url)[0] ?? strings(article.mainEntityOfPage)[0] ?? null,
  };
}

/** Names of persons or organisations, given as text or as objects with a `name`. */
function names(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    typeof item === 'object' && item !== null ? strings((item as Json).name) : strings(item),
  );
}

function strings(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) =>
    typeof item === 'string' && item.trim() ? [unescape(item.trim())] : [],
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

/** Many sites escape JSON-LD as if it were HTML. */
function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (all, dec, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? all;
    const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
