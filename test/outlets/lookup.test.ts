import { describe, expect, it } from 'vitest';
import { outletByName, outletByUrl, sameOwner } from '../../src/outlets/lookup.ts';

describe('outletByName', () => {
  it.each([
    ['The New York Times', 'The New York Times'],
    ['new york times', 'The New York Times'],
    ['NYT', 'The New York Times'],
    ['New York Times - News', 'The New York Times'],
    ['CNN (Web News)', 'CNN'],
    ['NPR Online News', 'NPR'],
    ['Fox Online News', 'Fox News'],
    ['USA TODAY', 'USA Today'],
    ['NBCNews.com', 'NBC News'],
    ['nytimes.com', 'The New York Times'],
    ['www.theguardian.com', 'The Guardian'],
    ['Guardian', 'The Guardian'],
    ['AP', 'The Associated Press'],
    ['Wall Street Journal - Editorial', 'The Wall Street Journal'],
    ['Allysia Finley (Wall Street Journal)', 'The Wall Street Journal'],
    ['The Observer (New York)', 'The New York Observer'],
    ['El Pais', 'El País'],
    ['US News and World Report', 'U.S. News & World Report'],
    ['Yahoo! News', 'Yahoo News'],
    ['Time Magazine', 'Time'],
    ['Slate', 'Slate'],
  ])('takes %j for %s', (name, expected) => {
    expect(outletByName(name)?.name).toBe(expected);
  });

  it.each([['Times'], ['The Post'], ['Journal'], ['Rich Lowry'], ['Cato Institute (blog)'], ['']])(
    'does not guess at %j',
    (name) => {
      expect(outletByName(name)).toBeNull();
    },
  );
});

describe('outletByUrl', () => {
  it.each([
    ['https://www.nytimes.com/2020/10/06/us/politics/a.html?smid=tw', 'The New York Times'],
    ['http://politicalticker.blogs.cnn.com/2012/11/21/a', 'CNN'],
    ['http://money.cnn.com/a', 'CNN Money'],
    ['https://america.aljazeera.com/a', 'Al Jazeera America'],
    ['http://www1.cbn.com/cbnnews/a', 'CBN News'],
    ['https://abcnews.go.com/US/a', 'ABC News'],
  ])('takes %s for %s', (url, expected) => {
    expect(outletByUrl(url)?.name).toBe(expected);
  });

  it.each([['https://nytimes.com.evil.example/'], ['https://notcnn.com/'], ['no address'], ['']])(
    'knows no outlet of %j',
    (url) => {
      expect(outletByUrl(url)).toBeNull();
    },
  );
});

describe('sameOwner', () => {
  it.each([
    ['NBC News', 'MSNBC', true],
    ['NYT', 'The New York Times', true],
    ['The Sun', 'The Wall Street Journal', true],
    ['Some Village Paper', 'some village paper', true],
    ['NBC News', 'The New York Times', false],
    ['Some Village Paper', 'The New York Times', false],
    ['Some Village Paper', 'Another Village Paper', false],
  ])('of %j and %j is %s', (a, b, expected) => {
    expect(sameOwner(a, b)).toBe(expected);
  });
});
