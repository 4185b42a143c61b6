import { describe, expect, it } from 'vitest';
import { publisherOf } from '../../src/outlets/publisher.ts';
import { readDocument } from '../../src/read.ts';
import { rawDocument } from '../corpus/document.ts';

const TIMES = 'https://www.nytimes.com/2018/06/01/us/harbor.html';

describe('the publisher', () => {
  it.each([
    [
      'the outlet at the address, whatever the page calls itself',
      TIMES,
      'U.S.',
      'The New York Times',
    ],
    [
      'the outlet at the address before another that the page names',
      TIMES,
      'CNN',
      'The New York Times',
    ],
    [
      'the outlet of the stated name where the address tells nothing',
      'https://a.example/1',
      'NYT',
      'The New York Times',
    ],
    [
      'the stated name where no outlet is known',
      'https://a.example/1',
      'Quay Gazette',
      'Quay Gazette',
    ],
    ['nobody where nothing tells', null, null, null],
  ])('is %s', (_, url, stated, expected) => {
    expect(publisherOf(url, stated)).toBe(expected);
  });

  it('is the same for an article that is checked, kept or taken from a feed', () => {
    expect(readDocument(rawDocument({ url: TIMES, outlet: 'Opinion' })).outlet).toBe(
      'The New York Times',
    );
  });
});
