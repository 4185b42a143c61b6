import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../extension/feeds/parse.ts';

const AT = 'https://paper.example/feeds/news.xml';
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${items}</channel></rss>`;
const entries = (text: string) => parseFeed(text, AT)?.entries;

describe('a feed', () => {
  it.each([
    [
      'RSS',
      rss(
        '<item><title>Bridge &amp; tunnel</title><link>https://paper.example/a</link><pubDate>Tue, 06 Oct 2020 14:03:00 GMT</pubDate><description>Short.</description><content:encoded>&lt;p&gt;Long.&lt;/p&gt;</content:encoded></item>',
      ),
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><title>Bridge &amp; tunnel</title><link href="https://paper.example/a"/><published>2020-10-06T14:03:00Z</published><updated>2022-01-01T00:00:00Z</updated><summary>Short.</summary><content type="html">&lt;p&gt;Long.&lt;/p&gt;</content></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title></channel><item rdf:about="https://paper.example/a"><title>Bridge &amp; tunnel</title><link>https://paper.example/a</link><dc:date>2020-10-06T14:03:00Z</dc:date><description>&lt;p&gt;Long.&lt;/p&gt;</description></item></rdf:RDF>',
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Paper',
        items: [
          {
            id: '1',
            url: 'https://paper.example/a',
            title: 'Bridge & tunnel',
            content_html: '<p>Long.</p>',
            date_published: '2020-10-06T14:03:00Z',
          },
        ],
      }),
    ],
  ])('of kind %s gives its entries', (_, text) => {
    expect(parseFeed(text, AT)).toEqual({
      title: 'The Paper',
      entries: [
        {
          url: 'https://paper.example/a',
          title: 'Bridge & tunnel',
          published: { time: '2020-10-06T14:03:00Z', precision: 'second' },
          html: '<p>Long.</p>',
        },
      ],
    });
  });

  it('that only says when an entry was updated leaves its publication unknown', () => {
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><link href="https://paper.example/a"/><updated>2022-01-01T00:00:00Z</updated></entry></feed>';
    expect(entries(atom)?.[0]?.published).toBeNull();
  });

  it('with dates that are none leaves them unknown', () => {
    const item = (date: string) =>
      `<item><link>https://paper.example/${date.length}</link><pubDate>${date}</pubDate></item>`;
    const dates = ['yesterday', 'Tue, 36 Oct 2020 14:03:00 GMT', '0'].map(item).join('');
    expect(entries(rss(dates))?.map(({ published }) => published)).toEqual([null, null, null]);
  });

  it('that announces one article twice gives its first entry', () => {
    const twice =
      '<item><title>New</title><link>https://paper.example/a?utm_source=rss</link></item><item><title>Old</title><link>https://www.paper.example/a</link></item>';
    expect(entries(rss(twice))?.map(({ title }) => title)).toEqual(['New']);
  });

  it('may link relative to itself, but to the web only', () => {
    const links = ['/a', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', ''];
    const items = links.map(
      (link) => `<item><link>${link}</link><guid isPermaLink="false">g</guid></item>`,
    );
    expect(entries(rss(items.join('')))?.map(({ url }) => url)).toEqual([
      'https://paper.example/a',
    ]);
  });

  it('cannot read files or grow by its entities', () => {
    const outside =
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>';
    expect(parseFeed(outside, AT)?.title ?? '').not.toContain('root:');
    const grow = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const laughs = `<!DOCTYPE r [<!ENTITY l0 "ha">${grow.join('')}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`;
    expect((parseFeed(laughs, AT)?.title ?? '').length).toBeLessThan(100);
  });

  it('that is none is none', () => {
    for (const text of ['', 'nonsense', '<html><body>Not here</body></html>', '{"a":1}', '<rss'])
      expect(parseFeed(text, AT)?.entries ?? []).toEqual([]);
  });

  it('of a million entries gives the first 500', () => {
    const items = Array.from(
      { length: 2_000 },
      (_, i) => `<item><link>https://paper.example/${i}</link></item>`,
    );
    expect(entries(rss(items.join('')))).toHaveLength(500);
  });
});
