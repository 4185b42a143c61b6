import { describe, expect, it, vi } from 'vitest';
import { finding, report } from '../findings.ts';
import { PAGE } from '../panel/graphs.ts';

vi.mock('webextension-polyfill', async () => ({
  default: { i18n: (await import('../fake-i18n.ts')).i18n },
}));
const { markdownCitation, plainCitation } = await import('../../../extension/card/citation.ts');

const cited = {
  claim: 'The gates "stayed *shut*".',
  finding: finding({
    reports: [
      report('1', 'Channel [Six]', {
        role: 'confirmed',
        sentence: { index: 0, text: 'It is so.' },
      }),
      report('2', null, { published: null, title: null }),
    ],
  }),
  page: PAGE,
  corpus: { articles: 5, newsrooms: 3 },
};

describe('a citation', () => {
  it('as plain text has the claim, where it was read, the answer and every report with its link', () => {
    expect(plainCitation(cited).split('\n')).toEqual([
      'The gates "stayed *shut*".',
      expect.stringMatching(/^The Harbor Ledger, Leaked report .* https:\/\/www\.harborledger/),
      'First reported by The Morning Herald.',
      'Credited by 3 articles.',
      'Confirmed by Channel Six.',
      'Repeated by Daily Wire Service, crediting The Morning Herald.',
      '3 articles, 2 origins. “First” means first in your corpus of 5 articles from 3 newsrooms.',
      '- Channel [Six]: confirmed it (Leaked report blames harbour authority, Oct 7, 2021) https://www.example.org/1#:~:text=It%20is%20so',
      '- an outlet this corpus cannot identify: repeats it',
    ]);
  });

  it('as Markdown shows foreign text as text, and links as links', () => {
    const text = markdownCitation(cited);
    expect(text).toContain('> The gates "stayed \\*shut\\*".');
    expect(text).toContain(
      '- [Channel \\[Six\\]](<https://www.example.org/1#:~:text=It%20is%20so>):',
    );
    expect(text).toContain('- an outlet this corpus cannot identify: repeats it');
    expect(text).not.toContain('[an outlet');
  });
});
