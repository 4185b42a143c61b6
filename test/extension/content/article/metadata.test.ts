import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../extension/content/article/metadata.ts';

const URL_OF_PAGE = 'https://www.example.org/news/1?utm_source=x';

function metadataOf(head: string, body = '', url = URL_OF_PAGE) {
  return readMetadata(new JSDOM(`<head>${head}</head><body>${body}</body>`).window.document, url);
}

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says of itself', () => {
  it('is taken from JSON-LD before meta tags', () => {
    const head =
      jsonLd({
        '@graph': [
          { '@type': 'WebSite', name: 'Site' },
          {
            '@type': ['NewsArticle'],
            headline: 'Gates &#8216;stayed shut&#8217;',
            datePublished: '2021-10-07T14:03:00+02:00',
            author: [{ name: 'Ann Reporter' }, 'Bob Writer'],
            publisher: { name: 'The Courier' },
          },
        ],
      }) + '<meta property="og:title" content="Other"><meta name="date" content="2020-01-01">';
    const metadata = metadataOf(head);
    expect(metadata.title).toBe('Gates ‘stayed shut’');
    expect(metadata.authors).toEqual(['Ann Reporter', 'Bob Writer']);
    expect(metadata.site).toBe('The Courier');
    expect(metadata.jsonLdPublished).toBe('2021-10-07T14:03:00+02:00');
    expect(metadata.declaresArticle).toBe(true);
  });

  it('is taken from meta tags where there is no JSON-LD', () => {
    const metadata = metadataOf(
      '<meta property="og:title" content="Gates stayed shut"><meta property="og:site_name" content="Courier">',
    );
    expect(metadata).toMatchObject({
      title: 'Gates stayed shut',
      site: 'Courier',
      declaresArticle: false,
    });
  });

  it('is of several articles in JSON-LD that of the page’s address or title', () => {
    const of = (headline: string, path: string) => ({
      ...{ '@type': 'NewsArticle', headline, datePublished: '2021-10-07' },
      ...{ author: headline, url: `https://www.example.org/${path}` },
    });
    const both = jsonLd([of('Other', 'other'), of('Gates', 'news/1')]);
    const link = '<link rel="canonical" href="https://www.example.org/news/1">';
    expect(metadataOf(link + both).authors).toEqual(['Gates']);
    expect(metadataOf(`<title>Gates</title>${both}`).authors).toEqual(['Gates']);
    expect(metadataOf(both).authors).toEqual(['Other']);
  });

  it('survives broken and deeply nested JSON-LD', () => {
    const deep = JSON.parse('['.repeat(50) + '{"@type":"NewsArticle"}' + ']'.repeat(50)) as unknown;
    const head = '<script type="application/ld+json">{ broken</script>' + jsonLd(deep);
    expect(metadataOf(head).declaresArticle).toBe(false);
  });

  it('takes no author that is an address', () => {
    const head = '<meta property="article:author" content="https://social.example/page">';
    expect(metadataOf(head).authors).toEqual([]);
  });

  it('believes a canonical address on the page’s own host alone', () => {
    const link = (href: string) => `<link rel="canonical" href="${href}">`;
    expect(metadataOf(link('/news/1')).url).toBe('https://www.example.org/news/1');
    expect(metadataOf(link('https://m.example.org/news/1')).url).toBe(
      'https://m.example.org/news/1',
    );
    expect(metadataOf(link('https://elsewhere.example/1')).url).toBe(URL_OF_PAGE);
  });
});
