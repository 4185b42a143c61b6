import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../extension/content/article/extract.ts';
import { publisherOf } from '../../../../src/outlets/publisher.ts';
import { readHtml } from '../../../../src/cli/html.ts';
import { expectedOf, fixtureNames, htmlOf, readingOf } from '../../../pages/fixture.ts';

describe.each(fixtureNames())('test/pages/%s', (name) => {
  const { why, url, ...expected } = expectedOf(name);

  it('is read as expected on the command line', () => {
    const { document, isArticle } = readHtml(Buffer.from(htmlOf(name)), url);
    expect(readingOf(document, isArticle), why).toEqual(expected);
  });

  it('is read the same in a browser’s DOM', () => {
    const page = new JSDOM(htmlOf(name)).window.document;
    const { document, isArticle } = extractArticle(page, url);
    const outlet = publisherOf(document.url, document.outlet);
    expect(readingOf({ ...document, outlet }, isArticle), why).toEqual(expected);
  });
});
