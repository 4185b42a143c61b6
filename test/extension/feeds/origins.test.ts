import { describe, expect, it } from 'vitest';
import { originOf, originsOf } from '../../../extension/feeds/origins.ts';

describe('the permission for a feed', () => {
  it.each([
    ['https://www.paper.example/feed.xml', 'https://*.paper.example/*'],
    ['https://feeds.paper.example/news', 'https://*.paper.example/*'],
    ['https://rss.paper.co.example/', 'https://*.paper.co.example/*'],
    ['https://paper.example/feed', 'https://*.paper.example/*'],
    ['https://www.example/feed', 'https://*.www.example/*'],
    ['http://127.0.0.1:8080/feed', 'http://127.0.0.1/*'],
  ])('of %s is %s', (url, pattern) => {
    expect(originsOf(url)).toEqual([pattern]);
  });

  it('of one page is its host, whatever its port', () => {
    expect(originOf('http://127.0.0.1:8080/a?b')).toBe('http://127.0.0.1/*');
  });
});
