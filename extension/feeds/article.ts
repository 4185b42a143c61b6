/** From a feed's entry to an article: its own text where the feed has it, else the page, else the summary. */
import type { RawDocument } from '../../src/types.ts';
import type { Means } from './means.ts';
import type { FeedEntry } from './parse.ts';

/** Characters of text from which an entry holds its article, and not a summary of it. */
const WHOLE_TEXT = 1_500;

/** The document of an entry; null where there is none to be had. */
export async function documentOf(entry: FeedEntry, means: Means): Promise<RawDocument | null> {
  const own = means.read(pageOf(entry), entry.url).document;
  if (own.text.length >= WHOLE_TEXT) return withFacts(own, entry);
  const page = await fetched(entry.url, means);
  if (page) return { ...page, published: page.published ?? entry.published };
  return /\p{L}/u.test(own.text) ? withFacts(own, entry) : null;
}

/** Null for what does not read like an article, as where a site asks for consent or a login. */
async function fetched(url: string, means: Means): Promise<RawDocument | null> {
  if (!(await means.mayRead(url)) || !(await means.isOn())) return null;
  const answer = await means.download(url);
  if (answer.kind !== 'ok') return null;
  const { document, isArticle } = means.read(answer.text, answer.url);
  return isArticle ? document : null;
}

/** The entry as a page of its own, so that it is read like any other. */
function pageOf({ title, html }: FeedEntry): string {
  const name = (title ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const head = `<meta charset="utf-8"><meta property="og:type" content="article"><title>${name}</title>`;
  return `<!doctype html><html><head>${head}</head><body><article><h1>${name}</h1>${html}</article></body></html>`;
}

function withFacts(doc: RawDocument, { title, published }: FeedEntry): RawDocument {
  return { ...doc, title: title ?? doc.title, published };
}
