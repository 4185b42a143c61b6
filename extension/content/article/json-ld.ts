/** The article that a page describes in JSON-LD (schema.org). Foreign data: bounded, and trusted for nothing. */

export interface JsonLdArticle {
  readonly title: string | null;
  readonly description: string | null;
  readonly body: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
}

type Json = { readonly [key: string]: unknown };

/** Characters of one script, and depth of nesting, beyond which we look no further. */
const LONGEST_SCRIPT = 500_000;
const DEEPEST = 6;
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/** The first article that the page's JSON-LD describes; null when none does. Broken scripts are passed over. */
export function jsonLdArticle(page: Document): JsonLdArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 0);
    if (found) return describe(found);
  }
  return null;
}

function parse(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null; // a page's broken JSON-LD is the page's business
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  if (
    !Array.isArray(value) &&
    strings((value as Json)['@type']).some((t) => ARTICLE_TYPE.test(t))
  ) {
    return value as Json;
  }
  const inner = Array.isArray(value)
    ? value
    : [(value as Json)['@graph'], (value as Json).mainEntity];
  for (const item of inner) {
    const found = findArticle(item, depth + 1);
    if (found) return found;
  }
  return null;
}

function describe(article: Json): JsonLdArticle {
  return {
    title: strings(article.headline)[0] ?? null,
    description: strings(article.description)[0] ?? null,
    body: strings(article.articleBody)[0] ?? null,
    authors: names(article.author),
    published: strings(article.datePublished)[0] ?? null,
    publisher: names(article.publisher)[0] ?? null,
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
