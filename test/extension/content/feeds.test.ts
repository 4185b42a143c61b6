// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { feedsOf } from '../../../extension/content/feeds.ts';

function found(links: string): string[] {
  const page = new DOMParser().parseFromString(
    `<base href="https://quay.example/news/">${links}`,
    'text/html',
  );
  return feedsOf(page).map(({ url, title }) => `${title} ${url}`);
}
const link = (type: string, href: string, more = '') =>
  `<link rel="alternate" type="${type}" href="${href}" ${more}>`;

it.each([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
])('finds a feed of type %s, its address made whole', (type) => {
  expect(found(link(type, 'feed', 'title=" The Quay "'))).toEqual([
    'The Quay https://quay.example/news/feed',
  ]);
});

it.each([
  ['a page in another language', '<link rel="alternate" hreflang="fr" href="/fr">'],
  ['the page as data', link('application/json', '/wp-json/posts/1')],
  ['a style sheet', '<link rel="alternate stylesheet" type="text/css" href="/dark.css">'],
  ['what no browser fetches', link('application/rss+xml', 'javascript:alert(1)')],
])('takes %s for none', (_, links) => {
  expect(found(links)).toEqual([]);
});

it('names each feed once, and no more than a reader would look through', () => {
  expect(found(link('application/rss+xml', '/a').repeat(3))).toHaveLength(1);
  const many = Array.from({ length: 40 }, (_, n) => link('application/rss+xml', `/${n}`));
  expect(found(many.join(''))).toHaveLength(5);
});
