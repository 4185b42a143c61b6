import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteName } from '../../../../extension/content/article/site-name.ts';

interface Given {
  og?: string;
  publisher?: string;
  title?: string;
  body?: string;
  url?: string;
}

function nameOf({
  og,
  publisher,
  title = 'Gates',
  body = '',
  url = 'https://www.ellerycourier.example/a',
}: Given) {
  const page = new JSDOM(`<title>${title}</title><body>${body}</body>`).window.document;
  const names = { ogSiteName: og ?? null, others: [publisher ?? null] };
  return siteName(page, names, [url]);
}

describe('the publisher of a page', () => {
  it.each<[string, Given, string | null]>([
    ['is its og:site_name', { og: 'Gulls', publisher: 'Gull Holdings' }, 'Gulls'],
    [
      'is the publisher whose name fits the address, before a section',
      { og: 'Harbour', publisher: 'Ellery Courier' },
      'Ellery Courier',
    ],
    [
      'is the end of the title that fits, before a section',
      { og: 'Harbour', title: 'Gates | News | Ellery Courier' },
      'Ellery Courier',
    ],
    ['loses its motto', { og: 'Ellery Courier | Tides, Boats, Weather' }, 'Ellery Courier'],
    [
      'is spelled as a name where one is',
      { og: 'ellerycourier', publisher: 'Ellery Courier' },
      'Ellery Courier',
    ],
    [
      'fits by its initials',
      { og: 'World', publisher: 'New Ellery Times', url: 'https://netimes.example/' },
      'New Ellery Times',
    ],
    [
      'stands in the masthead',
      { body: '<a rel="home" href="/">The Ellery Courier</a>' },
      'The Ellery Courier',
    ],
    [
      'is named behind a bar at the end of the title, where nothing fits',
      { title: 'Gates | News | HackLab' },
      'HackLab',
    ],
    [
      'is no author at the end of the title',
      { title: 'Gates | By Ann Lee' },
      'ellerycourier.example',
    ],
    [
      'fits by its longer words',
      { og: 'News', title: 'Gates | Town of Ellery', url: 'https://www.ellery-town.example/a' },
      'Town of Ellery',
    ],
    [
      'is the one that a host lends its name to',
      { og: 'Letterhost', publisher: 'Tide Lines', url: 'https://tidelines.letterhost.example/p' },
      'Tide Lines',
    ],
    ['is the host where nothing names it', {}, 'ellerycourier.example'],
    [
      'is the host above its own, where the masthead leads to that one',
      {
        url: 'https://tides.ellerycourier.example/a',
        body: '<header><a href="https://www.ellerycourier.example/"><img></a></header>',
      },
      'ellerycourier.example',
    ],
    [
      'is not another host that the masthead leads to',
      {
        url: 'https://tides.ellerycourier.example/a',
        body: '<header><a href="https://www.gulls.example/"><img></a></header>',
      },
      'tides.ellerycourier.example',
    ],
    [
      'is what fits the front page that a saved page leads to',
      {
        url: '',
        title: 'Gates | Harbour | Ellery Courier',
        body: '<div class="logo"><a href="https://www.ellerycourier.example/"><img></a></div>',
      },
      'Ellery Courier',
    ],
    ['is no address', { og: 'https://ellerycourier.example' }, 'ellerycourier.example'],
    ['is unknown on a machine without a name', { url: 'http://127.0.0.1:8080/a' }, null],
  ])('%s', (_, given, expected) => {
    expect(nameOf(given)).toBe(expected);
  });
});
