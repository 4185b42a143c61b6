import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../src/corpus/url.ts';

describe('canonicalUrl', () => {
  it.each([
    [
      'http://www.example.com/news/2020/10/07/a-b.html?utm_source=x&fbclid=1#top',
      'https://example.com/news/2020/10/07/a-b.html',
    ],
    ['https://m.example.com/a/', 'https://example.com/a'],
    ['https://amp.example.co.uk/a', 'https://example.co.uk/a'],
    ['https://example.com/a/amp/', 'https://example.com/a'],
    ['https://example.com/a.amp.html', 'https://example.com/a.html'],
    ['https://www.google.com/amp/s/www.example.com/a/b', 'https://example.com/a/b'],
    ['https://example-com.cdn.ampproject.org/c/s/www.example.com/a', 'https://example.com/a'],
    ['https://example.com/story.php?storyId=5&b=2', 'https://example.com/story.php?b=2&storyId=5'],
    ['https://example.com/2016/a/index.html', 'https://example.com/2016/a'],
    ['https://mobile.example.com/a?amp=1&outputType=amp', 'https://example.com/a'],
    ['https://example.com/amp/news/a', 'https://example.com/news/a'],
    [
      'https://example.com/a?smid=tw-share&mc_cid=1&gclid=2&ref=home&page=2',
      'https://example.com/a?page=2',
    ],
    ['https://example.com/a#:~:text=ferry%20line', 'https://example.com/a'],
    ['https://example.com/a?_ga=1.2&ocid=x&CMP=share_btn_tw', 'https://example.com/a'],
    ['https://edition.cnn.com/2018/06/01/a/index.html', 'https://cnn.com/2018/06/01/a'],
    ['//example.com', 'https://example.com'],
    ['http://127.0.0.1:8080/page.html', 'http://127.0.0.1:8080/page.html'],
    ['https://m.com/a', 'https://m.com/a'],
    ['https://ex\u00e4mple.com/a b', 'https://xn--exmple-cua.com/a%20b'],
  ])('makes %s %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it.each([
    '',
    'example.com/a',
    'mailto:a@example.com',
    'javascript:alert(1)',
    'http://',
    'https://localhost/a',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('gives null for %j', (url) => expect(canonicalUrl(url)).toBeNull());

  it('leaves what it made as it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        if (once !== null) expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});
