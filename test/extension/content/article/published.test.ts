import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../extension/content/article/extract.ts';
import { findDate } from '../../../../extension/content/article/written-date.ts';

const TEXT =
  '<p>The gates of the harbour stayed shut for three days, and nobody could say why.</p>';

/** The time stated by a page with these elements in its head and above its text. */
function timeOf(head: string, lead = '', path = '/gates', tail = ''): string | undefined {
  const html = `<head><title>Gates</title>${head}</head><body><article><h1>Gates</h1>${lead}${TEXT.repeat(4)}</article>${tail}</body>`;
  const page = new JSDOM(html).window.document;
  return extractArticle(page, `https://www.example.org${path}`).document.published?.time;
}

const META = '<meta property="article:published_time" content="2021-10-07T14:03:00+02:00">';
const LD =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-10-08"}</script>';

describe('when a page was published', () => {
  it.each([
    [
      'its meta elements say before its JSON-LD',
      META + LD,
      '',
      '/gates',
      '2021-10-07T14:03:00+02:00',
    ],
    [
      'its JSON-LD says before its <time>',
      LD,
      '<time datetime="2021-10-09">x</time>',
      '/gates',
      '2021-10-08',
    ],
    [
      'its <time> says before its address',
      '',
      '<time datetime="2021-10-09">x</time>',
      '/2021/10/09/gates',
      '2021-10-09',
    ],
    ['a line behind its headline says', '', '<p>January 22, 2014</p>', '/gates', '2014-01-22'],
    [
      'a line says that is named for time',
      '',
      '<b class="time-rubric">Jan 18, 2019</b>',
      '/gates',
      '2019-01-18',
    ],
    ['its address says where nothing else does', '', '', '/2021/10/09/gates', '2021-10-09'],
    [
      'its address says when that is days earlier: it was published anew',
      META,
      '',
      '/2019/3/4/gates',
      '2019-03-04',
    ],
    [
      'the line under its headline says',
      '',
      '<p class="posted-on">Posted on October 7th, 2021</p>',
      '/gates',
      '2021-10-07',
    ],
    [
      'the words before those of a change say',
      '',
      '<dl class="metadata"><dt>Published</dt><dd>3 March 2021</dd><dt>Last updated</dt><dd>5 April 2021</dd></dl>',
      '/gates',
      '2021-03-03',
    ],
    [
      'a mark without an attribute says in words',
      '',
      '<i itemprop="datePublished">May 19, 2020</i>',
      '/gates',
      '2020-05-19',
    ],
    [
      'a mark says in its title',
      '',
      '<abbr class="published" title="2019-10-16T14:33:00-07:00">2:33 PM</abbr>',
      '/gates',
      '2019-10-16T14:33:00-07:00',
    ],
    [
      'the JSON-LD of the page says where it has no article',
      '<script type="application/ld+json">{"@type":"AboutPage","datePublished":"2018-06-07"}</script>',
      '',
      '/gates',
      '2018-06-07',
    ],
    [
      'a day goes before the year of a copyright',
      '<meta name="dcterms.date" content="1988">' + LD,
      '',
      '/gates',
      '2021-10-08',
    ],
  ])('%s', (_, head, lead, path, expected) => {
    expect(timeOf(head, lead, path)).toBe(expected);
  });

  it.each([
    ['a change', '<p class="date">Updated October 7, 2021</p>', ''],
    [
      'a change, around the date',
      '<div>Page last edited: <span class="date">7 Oct 2021</span></div>',
      '',
    ],
    ['two days', '<p class="date">7 October 2021</p><p class="date">8 October 2021</p>', ''],
    [
      'the days of other stories',
      '',
      '<div><time datetime="2021-10-07">x</time><time datetime="2021-10-08">y</time></div>',
    ],
    ['the day of a review', '', '<div class="reviews"><time datetime="2021-10-07">x</time></div>'],
    ['the day of an event', '<p class="event-day"><time datetime="2021-10-07">x</time></p>', ''],
    ['a change, in a time', '<p>Updated <time datetime="2021-10-07">x</time></p>', ''],
    [
      'a time that its text tells of',
      `<p>${'The gates stayed shut. '.repeat(6)}<time datetime="2021-10-07">x</time></p>`,
      '',
    ],
    ['a day in the text', '<p>On October 7, 2021 the gates were open.</p>', ''],
  ])('is unknown where it states but %s', (_, lead, tail) => {
    expect(timeOf('', lead, '/gates', tail)).toBeUndefined();
  });
});

describe('a date in words', () => {
  it.each([
    ['Posted on October 7th, 2021', '2021-10-07'],
    ['Veröffentlicht am 7. Oktober 2021, 14:03 Uhr', '2021-10-07'],
    ['Publié le 7 août 2021', '2021-08-07'],
    ['7 de octubre de 2021', '2021-10-07'],
    ['Stand: 07.10.2021', '2021-10-07'],
    ['Thursday 07 Oct 2021 by Ann Lee', '2021-10-07'],
  ])('%s', (line, expected) => {
    expect(findDate(line)).toEqual({ time: expected, precision: 'day' });
  });

  it.each([
    ['07/10/2021', 'es', '2021-10-07'],
    ['07/10/2021', 'en-GB', '2021-10-07'],
    ['07/10/2021', 'en-US', '2021-07-10'],
    ['10/17/2021', 'en', '2021-10-17'],
    ['17/10/2021', '', '2021-10-17'],
  ])('of numbers, %s in a page in "%s"', (line, language, expected) => {
    expect(findDate(line, language)?.time).toBe(expected);
  });

  it.each([
    '07/10/2021',
    'October 2021',
    'Class of 2021',
    '7 October and 8 October 2021, 9 October 2021',
  ])('is not read from %s', (line) => {
    expect(findDate(line)).toBeNull();
  });
});
