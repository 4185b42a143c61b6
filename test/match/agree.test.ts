import { describe, expect, it } from 'vitest';
import { agree } from '../../src/match/agree.ts';
import { compare } from '../../src/match/compare.ts';
import { sameStory } from '../../src/match/story.ts';
import { analyse } from '../../src/text/analyse.ts';

const PAGE = 'The ministry closed the harbour at Lund after the storm, officials said.';
const COPY = 'Officials said the ministry closed the harbour at Lund after the storm.';
const RETOLD =
  'Fishermen protested for a week: the ministry closed the harbour at Lund after the storm, and boats lay idle while families waited for help from the capital.';
const OTHER = 'A painter opened a show of forty large pictures in Milan.';

function found(article: string, text: string) {
  const analysis = analyse(text);
  const { score, tier, differences, clause, phrase } = compare(analyse(PAGE), analysis);
  return { analysis, match: { article, sentence: 0, score, tier, differences, clause, phrase } };
}

const tiers = (list: readonly { match: { article: string; tier: string } }[]) =>
  Object.fromEntries(list.map(({ match }) => [match.article, match.tier]));

describe('what the corpus says for a match', () => {
  it('keeps what is the same, and drops what is not alike', () => {
    const kept = agree(analyse(PAGE), [found('a', COPY), found('b', OTHER)], new Set(['b']));
    expect(tiers(kept)).toEqual({ a: 'same' });
  });

  it('takes a clause that agrees for the claim, in the same story alone', () => {
    const clause = { ...found('c', RETOLD).match, tier: null, clause: 0.8 };
    const one = { ...found('c', RETOLD), match: clause };
    expect(tiers(agree(analyse(PAGE), [one], new Set(['c'])))).toEqual({ c: 'same' });
    expect(tiers(agree(analyse(PAGE), [one], new Set()))).toEqual({});
  });

  it('raises what is only possible where another version is the same as both', () => {
    const possible = { ...found('b', COPY).match, tier: 'possible' as const };
    const versions = [
      found('a', COPY.replace('Officials', 'The officials')),
      { ...found('b', COPY), match: possible },
    ];
    expect(tiers(agree(analyse(PAGE), versions, new Set()))).toEqual({ a: 'same', b: 'same' });
  });

  it('leaves apart what quotes other words at length, however alike the rest is', () => {
    const quoting = (words: string) =>
      `The ministry told the boat owners of Lund in a letter that "${words}," officials said.`;
    const page = quoting('the harbour will stay shut until spring');
    const versions = [
      ['a', quoting('the harbour will stay shut until spring').replace('told', 'has told')],
      ['b', quoting('nobody is to blame for what was lost at night')],
    ].map(([article = '', text = '']) => {
      const analysis = analyse(text);
      const { differences, clause, phrase } = compare(analyse(page), analysis);
      const tier = article === 'a' ? ('same' as const) : ('possible' as const);
      const match = { article, sentence: 0, score: 0.9, tier, differences, clause, phrase };
      return { analysis, match };
    });
    const kept = agree(analyse(page), versions, new Set(['a', 'b']));
    expect(tiers(kept)).toEqual({ a: 'same', b: 'possible' });
  });

  it('never goes against a named difference', () => {
    const differences = [{ kind: 'number' as const, here: '2', there: '3' }];
    const match = { ...found('b', COPY).match, tier: 'possible' as const, differences };
    const versions = [
      found('a', COPY.replace('Officials', 'The officials')),
      { ...found('b', COPY), match },
    ];
    expect(tiers(agree(analyse(PAGE), versions, new Set(['a', 'b'])))).toEqual({
      a: 'same',
      b: 'possible',
    });
  });
});

describe('articles of the same story', () => {
  it('share several sure sentences with the page', () => {
    const three = [found('a', COPY), found('a', COPY), found('a', COPY)].map((one) => [one]);
    expect(sameStory(three)).toEqual(new Set(['a']));
    expect(sameStory(three.slice(1))).toEqual(new Set());
  });
});
