import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../src/cli/parse-html.ts';
import { extractArticle, type Extract } from '../../../../extension/content/article/extract.ts';

const URL_OF_PAGE = 'https://www.example.org/harbour';
const LONG =
  'The harbour gates stayed shut for three days while ships waited in the roads outside, as the wind rose and fell again, ';
const PARAGRAPHS = [
  `${LONG}the <a href="/a">port authority</a> said on <b>Monday</b>.`,
  `${LONG}and nobody could say who gave the order, two pilots told the Courier.`,
  `${LONG}which cost the city more than a million, by its own reckoning.`,
  `${LONG}although the tide was favourable, the harbour master added later.`,
];
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

function pageOf(body: string, head = '<title>Gates stayed shut - The Courier</title>'): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

const inJsdom = (html: string) => new JSDOM(html).window.document;
const read = (html: string) => extractArticle(inJsdom(html), URL_OF_PAGE);

/** The text of the places that a piece of the article's text maps to. */
function mapped({ document, map }: Extract, piece: string): string {
  const start = document.text.indexOf(piece);
  const places = map.places({ start, end: start + piece.length });
  return places.map((place) => place.node.data.slice(place.start, place.end)).join('|');
}

const NEWS = pageOf(`
  <nav><a href="/">Home</a> <a href="/news">News</a></nav>
  <h1>Gates stayed shut</h1>
  <article>${ARTICLE}</article>
  <script>var text = "not for readers"</script>
  <footer>Copyright The Courier, all rights reserved</footer>`);

describe('the article of a page', () => {
  it('is its headline and paragraphs, in order, and nothing around them', () => {
    const { document } = read(NEWS);
    const texts = document.blocks.map(({ start, end }) => document.text.slice(start, end));
    expect(texts).toEqual([
      'Gates stayed shut',
      ...PARAGRAPHS.map((p) => p.replace(/<[^>]+>/g, '')),
    ]);
    expect(document.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
    ]);
    expect(document.title).toBe('Gates stayed shut');
  });

  it('maps every span back to the live text nodes, across links', () => {
    const extract = read(NEWS);
    expect(mapped(extract, 'the port authority said on Monday.')).toBe(
      'the |port authority| said on |Monday|.',
    );
  });

  it('folds whitespace as a browser shows it, and maps over it', () => {
    const spaced = ARTICLE.replace('said on', '\n      said\n   on');
    const extract = read(pageOf(`<h1>Gates stayed shut</h1><article>${spaced}</article>`));
    expect(extract.document.text).toContain('the port authority said on Monday.');
    expect(mapped(extract, 'said on')).toBe('said\n   on');
  });

  it('leaves the page exactly as it was', () => {
    const document = inJsdom(NEWS);
    const before = document.documentElement.outerHTML;
    extractArticle(document, URL_OF_PAGE);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is the same for the command line, over linkedom', () => {
    const there = extractArticle(parsePage(NEWS), URL_OF_PAGE);
    expect(there.document).toEqual(read(NEWS).document);
  });

  it('keeps loose text that Readability wraps into paragraphs of its own', () => {
    const plain = PARAGRAPHS.map((p) => p.replace(/<[^>]+>/g, ''));
    const extract = read(pageOf(`<div class="article">${plain.join('<br><br>')}</div>`));
    const texts = extract.document.blocks.map(({ start, end }) =>
      extract.document.text.slice(start, end),
    );
    expect(texts).toEqual(plain);
    expect(mapped(extract, 'two pilots told')).toBe('two pilots told');
  });

  it('leaves out what is hidden', () => {
    const hidden = '<p style="display: none">The gates were never shut at all, said nobody.</p>';
    const { document } = read(pageOf(`<article>${ARTICLE}${hidden}</article>`));
    expect(document.text).not.toContain('said nobody');
  });

  it('leaves out captions and lines that are but links', () => {
    const extras =
      '<figure><img src="x"><figcaption>The gates on Monday, seen from the pier.</figcaption></figure>' +
      '<p><a href="/more">Read more about the harbour and its many gates here</a></p>';
    const { document } = read(pageOf(`<article>${ARTICLE}${extras}</article>`));
    expect(document.text).toContain('port authority');
    expect(document.text).not.toMatch(/seen from the pier|many gates/);
  });

  it('does not take the site’s name in an <h1> for the headline', () => {
    const { document } = read(pageOf(`<h1>The Courier</h1><h1>Gates stayed shut</h1>${ARTICLE}`));
    expect(document.title).toBe('Gates stayed shut');
  });
});

describe('a page without an article', () => {
  it.each([
    [
      'a list of links',
      '<ul>' + '<li><a href="/a">Gates stayed shut for days</a></li>'.repeat(40) + '</ul>',
    ],
    ['a short note', '<p>We are sorry, this page is not there.</p>'],
    ['nothing', ''],
  ])('is %s', (_, body) => {
    expect(read(pageOf(body)).isArticle).toBe(false);
  });
});
