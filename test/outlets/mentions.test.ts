import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/outlets/mentions.ts';

/** The words and outlets of every mention; "?" marks those that need a cue. */
function read(text: string): string[] {
  return findMentions(text).map(
    (m) =>
      `${text.slice(m.start, m.end)}${m.sure ? '' : '?'}=${m.outlets.length === 1 ? m.outlets[0]?.name : m.outlets.length}`,
  );
}

describe('findMentions, full names and aliases', () => {
  it.each([
    ['as The New York Times first reported', ['The New York Times=The New York Times']],
    ['told the Associated Press on Monday', ['the Associated Press=The Associated Press']],
    ['POLITICO has learned', ['POLITICO=Politico']],
    ['a USA TODAY analysis', ['USA TODAY=USA Today']],
    ['per Axios and WaPo', ['Axios=Axios', 'WaPo=The Washington Post']],
    ['U.S. News ranks colleges', ['U.S. News=U.S. News & World Report']],
    ['WASHINGTON (AP) — The', ['AP=The Associated Press']],
    ['the Times-Picayune wrote', ['the Times-Picayune=The Times-Picayune']],
    ['Israel’s Haaretz daily', ['Haaretz=Haaretz']],
    [
      'Süddeutsche Zeitung, Le Monde',
      ['Süddeutsche Zeitung=Süddeutsche Zeitung', 'Le Monde=Le Monde'],
    ],
    ['told The Hill that', ['The Hill=The Hill']],
    ['told Capitol Hill newspaper Roll Call that', ['Roll Call=Roll Call']],
    ['documents seen by the Daily Beast', ['the Daily Beast=The Daily Beast']],
    ['the station WMUR-TV said', ['WMUR-TV=WMUR']],
    ['Barron’s reported', ["Barron’s=Barron's"]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findMentions, sister names and editions', () => {
  it.each([
    ["told CNN's Jake Tapper", ['CNN=CNN']],
    ["said on NBC's Meet the Press", ["NBC's Meet the Press=NBC News"]],
    ['on CBS’ “Face the Nation” Sunday', ['CBS’ “Face the Nation=CBS News']],
    ['on ABC\'s "This Week"', ['ABC=ABC News']],
    ['a Fox News host', ['Fox News=Fox News']],
    ["by the AP's count", ['the AP=The Associated Press']],
    ['an interview with BBC Persian', ['BBC Persian=BBC']],
    ['on CNN en Español', ['CNN en Español=CNN']],
    ["the NYT's Maggie Haberman", ['the NYT=The New York Times']],
    ['on “Meet the Press,” he said', ['Meet the Press=NBC News']],
    ["the Times' editors and the Post’s", ['the Times?=13', 'the Post?=9']],
  ])('%s', (text, expected) => {
    const counted = read(text).map((mention) => mention.replace(/=\d+$/, ''));
    expect(counted).toEqual(expected.map((mention) => mention.replace(/=\d+$/, '')));
  });

  it('marks a programme as one', () => {
    expect(findMentions("NBC's Meet the Press")[0]?.program).toBe(true);
    expect(findMentions("NBC's Chuck Todd")[0]?.program).toBe(false);
  });
});

describe('findMentions, addresses and handles', () => {
  it.each([
    ['via @nytimes', ['@nytimes=The New York Times']],
    ['a report at FoxNews.com says', ['FoxNews.com=Fox News']],
    ['see http://www.reuters.com/article/1', ['www.reuters.com=Reuters']],
    ['write to desk@nytimes.com', []],
    ['#CNN trends', []],
    ['at nytimes.com.evil.example', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findMentions, short names that need a cue', () => {
  it.each([
    ['according to the Journal', 'The Wall Street Journal'],
    ['officials told the Times', 'The New York Times'],
    ['the Post reported', 'The Washington Post'],
    ['The Post reported', 'New York Post'],
    ['a Times investigation found', 'Los Angeles Times'],
    ['the Sun reported', 'The Baltimore Sun'],
    ['the Star said', 'The Kansas City Star'],
    ['she told Slate', 'Slate'],
    ['he told Time', 'Time'],
    ['Bloomberg reported', 'Bloomberg'],
    ["Breitbart's Matthew Boyle", 'Breitbart'],
    ['first told the Hill', 'The Hill'],
    ['the Hill reported', 'The Hill'],
    ['on Fox Tuesday night', 'Fox News'],
    ['The Guardian first reported details', 'The Guardian'],
    ['The Sun reported', 'The Sun'],
    ["Person Of The Year, 'Time' Says", 'Time'],
  ])('%s may mean %s', (text, outlet) => {
    const [mention] = findMentions(text);
    expect(mention?.outlets.map((candidate) => candidate.name)).toContain(outlet);
    expect(mention?.sure).toBe(false);
  });
});

describe('findMentions, what is no outlet', () => {
  it.each([
    ['crowds in Times Square'],
    ['a house on Washington Post Road'],
    ['lawmakers on the Hill agreed'],
    ['staff went to the Hill for a hearing'],
    ['she runs a Capitol Hill newspaper stand'],
    ['the sun shines'],
    ['the Sun’s rays'],
    ['The Sun rises at six'],
    ['as Post said in her book on manners'],
    ["Iran's Guardian Council barred him"],
    ['the Guardian Council'],
    ['an Independent voter'],
    ['the Independent candidate'],
    ['Time will tell'],
    ['It was time'],
    ['Fortune 500 companies'],
    ['Mother Nature'],
    ['the new Star Wars film'],
    ['near Herald Square'],
    ['the Fox Theater in Atlanta'],
    ['at the Times Union Center'],
    ['Mayor Bloomberg and Michael Bloomberg'],
    ['Vicente Fox'],
    ['the nation'],
    ['The Republican said no'],
    ['The State Department said'],
    ['What The City Should Do Now'],
    ['The Atlantic Ocean'],
    ['People broke through the line'],
    ['an AP course in physics'],
    ['NBC affiliate'],
    ['the Federal Register'],
    ['the Silver Star'],
    ['WNBA players'],
    ['the Nation’s capital'],
    ['RT @someone'],
    ['the end times'],
    ['the Post Office'],
    ['told the House Committee on Foreign Affairs that'],
    ['run by the People’s Liberation Army'],
    ['so ‘Time’ flies'],
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findMentions, outlets that the registry lacks', () => {
  it.each([
    ['according to the Burleson Star', ['the Burleson Star?=0']],
    ['he told WXQZ-TV', ['WXQZ-TV?=0']],
    ['KXYQ reported', ['KXYQ?=0']],
    ['KAHN: It is quiet', []],
    ['told Postilion, a regional newspaper in Marlow', ['Postilion?=0']],
    ['told Marlow, a newspaper town', []],
    ['told Postilion, a crowdfunding website, that', []],
    ['told Postilion, a news website, that', ['Postilion?=0']],
    ['told Jane Doe, a newspaper editor', []],
    ['according to the newspaper Postilion, it', ['Postilion?=0']],
    ['on the site Postilion, it', []],
    ['the Bugle reported', ['the Bugle?=0']],
    ['the Bugle lay on the mat', []],
    ['according to the Marlow Herald-Republic', ['the Marlow Herald-Republic?=0']],
    ['the Marlow Star-Spangled parade', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes a network’s affiliate for the affiliate', () => {
    expect(read('told NBC affiliate KSDK')).toEqual(['KSDK=KSDK']);
  });
});

describe('findMentions, as a whole', () => {
  const words = fc.constantFrom(
    'the',
    'The',
    'Times',
    'New',
    'York',
    'Post',
    "'s",
    '.',
    ',',
    'CNN',
    '@cnn',
    '“',
    'told',
    'Fox',
    'nytimes.com',
    '-',
    'É',
    '\n',
  );

  it('gives ordered, separate spans inside the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(' ', ''), (parts, glue) => {
        const text = parts.join(glue);
        let last = 0;
        for (const mention of findMentions(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          last = mention.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('finds the same in any place of a longer text', () => {
    const text = 'Officials told The New York Times and CNN.';
    const padded = `It rained. ${text}`;
    const shift = padded.length - text.length;
    const plain = findMentions(text).map((m) => [m.start + shift, m.end + shift]);
    expect(findMentions(padded).map((m) => [m.start, m.end])).toEqual(plain);
  });
});
