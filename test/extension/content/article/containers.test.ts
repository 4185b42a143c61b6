import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractions, type Extract } from '../../../../extension/content/article/extract.ts';
import { PAGE as PAGE_TUNING } from '../../../../src/tuning.ts';

const PAGE = 'https://www.example.org/harbour';
const LONG =
  'The harbour gates stayed shut for three days while ships waited in the roads outside, as the wind rose and fell again, ';
const prose = (word: string, times = 3) =>
  Array.from({ length: times }, (_, i) => `<p>${LONG}and ${word} number ${i} said so.</p>`).join(
    '',
  );
const FIRST = `<article><h1>Gates stay shut</h1>${prose('pilot')}</article>`;
const SECOND = `<article><h2><a href="/ferry">Ferry fares rise</a></h2><span rel="author">Ann Lee</span>
  <time datetime="2021-10-08">8 October</time>${prose('skipper')}</article>`;
const HEAD = `<title>Gates stay shut</title><meta property="og:type" content="article">
  <meta property="og:site_name" content="The Ellery Courier">
  <meta property="article:published_time" content="2021-10-07T14:03:00Z">`;

function read(body: string, head = HEAD): Extract[] {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`).window;
  const work = extractions(document, PAGE);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const facts = (extracts: readonly Extract[]) =>
  extracts.map(({ document: { title, url, published } }) => [title, url, published?.time]);

describe('a page of several articles', () => {
  it('gives each with its own words, address, author and day, and the page’s to the first', () => {
    const extracts = read(FIRST + SECOND);
    expect(facts(extracts)).toEqual([
      ['Gates stay shut', PAGE, '2021-10-07T14:03:00Z'],
      ['Ferry fares rise', 'https://www.example.org/ferry', '2021-10-08'],
    ]);
    const [one, two] = extracts.map(({ document }) => document);
    expect(one!.text).toMatch(/pilot number 2/);
    expect(one!.text).not.toMatch(/skipper/);
    expect(two!.text).not.toMatch(/pilot/);
    expect(two).toMatchObject({ outlet: 'The Ellery Courier', authors: ['Ann Lee'] });
  });

  it('knows no day and no address of an article that states none', () => {
    const bare = `<article><h2>Ferry fares rise</h2>${prose('skipper', 6)}</article>`;
    expect(facts(read(FIRST + bare))[1]).toEqual(['Ferry fares rise', null, undefined]);
  });

  it('takes what the page’s data states of one of them', () => {
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Gates stay shut',
      liveBlogUpdate: [
        {
          '@type': 'BlogPosting',
          headline: 'Ferry fares rise',
          url: '/harbour/2',
          datePublished: '2021-10-08T09:00:00Z',
          publisher: { name: 'The Other Courier' },
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const bare = `<article><h2>Ferry fares rise</h2>${prose('skipper', 6)}</article>`;
    expect(read(FIRST + bare, HEAD + script)[1]!.document).toMatchObject({
      url: 'https://www.example.org/harbour/2',
      outlet: 'The Other Courier',
      published: { time: '2021-10-08T09:00:00Z' },
    });
  });

  it('reads the headline over the posts of a live blog beside them', () => {
    const post = (word: string) =>
      `<article><h2>A ${word} speaks</h2><time datetime="2021-10-08">8</time>${prose(word, 2)}</article>`;
    const extracts = read(`<h1>Gates stay shut</h1>${post('pilot')}${post('skipper')}`);
    expect(facts(extracts).map(([title]) => title)).toEqual([
      'Gates stay shut',
      'A pilot speaks',
      'A skipper speaks',
    ]);
  });
});

describe('a page of one article', () => {
  it.each([
    [
      'teasers',
      '<article><h2>Ferry fares rise</h2><p>From the first of May, they say.</p></article>',
    ],
    ['comments without a headline', `<article>${prose('reader', 6)}</article>`],
  ])('is not parted by %s', (_, more) => {
    expect(read(FIRST + more)).toHaveLength(1);
  });

  it('is not parted by articles inside it', () => {
    const inner = `<article><h2>One</h2>${prose('pilot', 6)}</article><article><h2>Two</h2>${prose('skipper', 6)}</article>`;
    expect(read(`<article><h1>Gates stay shut</h1>${inner}</article>`)).toHaveLength(1);
  });

  it('is read whole, in its order, where it holds more articles than anybody asks about', () => {
    const post = (i: number) =>
      `<article><h3>Ferry ${i}</h3><time datetime="2021-10-08">8</time>${prose(`skipper ${i}`, 2)}</article>`;
    const posts = Array.from({ length: PAGE_TUNING.mostArticles + 10 }, (_, i) => post(i));
    const brief = '<article><p>Ferries run again.</p></article>';
    const body = `<h1>Gates stay shut</h1><article>${posts.join('')}${brief}</article>`;
    const [one, ...others] = read(body);
    expect(others).toEqual([]);
    const { text, blocks, title, url } = one!.document;
    expect({ title, url }).toEqual({ title: 'Gates stay shut', url: PAGE });
    const paragraphs = blocks.map(({ start, end }) => text.slice(start, end));
    const wanted = posts.flatMap((_, i) => [
      `Ferry ${i}`,
      ...[0, 1].map((n) => `${LONG}and skipper ${i} number ${n} said so.`),
    ]);
    expect(paragraphs).toEqual(['Gates stay shut', ...wanted, 'Ferries run again.']);
    expect(blocks.filter(({ kind }) => kind === 'headline')).toHaveLength(1);
    const last = one!.map.places({ start: text.length - 10, end: text.length });
    expect(last.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['run again.']);
  });

  it('is none where nothing reads like one', () => {
    expect(read('<p>Sign in.</p>', '')).toEqual([]);
  });
});
