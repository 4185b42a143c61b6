// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { pageText, type PageText } from '../../../extension/content/page-text.ts';

function read(html: string): PageText {
  document.body.innerHTML = html;
  const work = pageText(document.body);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('the words of a page', () => {
  it.each([
    ['<p>Gates   stayed\n shut</p>', 'Gates stayed shut'],
    ['<p>Gates <b>stayed </b> shut</p>', 'Gates stayed shut'],
    ['Gates<br>stayed', 'Gates stayed'],
    ['<p>Gates</p><script>let x</script><style>p {}</style>', 'Gates'],
    ['<p>100\u00a0km</p>', '100\u00a0km'],
  ])('%s', (html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('lead back to their nodes', () => {
    const { text, map } = read('<p>\n  The gates <i>stayed</i>   shut.</p>');
    const start = text.indexOf('gates');
    const places = map.places({ start, end: text.length });
    const words = places.map(({ node, start, end }) => node.data.slice(start, end));
    expect(words).toEqual(['gates ', 'stayed', '   shut.']);
  });
});
