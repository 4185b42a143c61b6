import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Article, Finding } from '../../src/types.ts';
import { article, at, credit, report } from './build.ts';

/** What is found of the first sentence of `articles[0]`, which states what all others' first states. */
function find(...articles: readonly [Article, ...Article[]]): Finding {
  return resolve(
    articles[0],
    0,
    articles.map((one) => report(one)),
  );
}

const CLAIM = 'The ferry company hid the cracks in its oldest ship for three years.';
const times = { outlet: 'The New York Times' };

describe('who was first', () => {
  it('is the only newsroom that reports it, though its time is unknown', () => {
    expect(find(article('a', times, CLAIM)).firstReported).toMatchObject({
      outlet: 'The New York Times',
      basis: 'earliest-in-corpus',
      reason: 'sole-origin',
    });
  });

  it('is the outlet that the others credit', () => {
    const cnn = article('b', { outlet: 'CNN' }, [CLAIM, credit('reported', 'The New York Times')]);
    const found = find(cnn);
    expect(found.firstReported).toMatchObject({ outlet: 'The New York Times', basis: 'credited' });
    expect(found.firstReported.evidence).toMatchObject([{ article: 'b', sentence: { index: 0 } }]);
    expect(found.repeatedBy).toMatchObject([{ newsroom: 'CNN', credits: ['The New York Times'] }]);
    expect(found.reports[0]?.role).toBe('repeated');
  });

  it('is whom an explicit cue names, though more newsrooms credit another', () => {
    const found = find(
      article('a', { outlet: 'NBC News' }, [CLAIM, credit('first-reported', 'The Guardian')]),
      article('b', { outlet: 'CNN' }, [CLAIM, credit('reported', 'The New York Times')]),
      article('c', { outlet: 'BBC News' }, [CLAIM, credit('reported', 'The New York Times')]),
    );
    expect(found.firstReported).toMatchObject({
      outlet: 'The Guardian',
      reason: 'explicit-cue',
      alsoCredited: ['The New York Times'],
    });
  });

  it('is the outlet that was told, before one that is credited otherwise', () => {
    const found = find(
      article('a', { outlet: 'NBC News' }, [CLAIM, credit('reported', 'The Guardian')]),
      article('b', { outlet: 'CNN' }, [CLAIM, credit('told', 'Reuters')]),
    );
    expect(found.firstReported).toMatchObject({ outlet: 'Reuters', reason: 'told' });
  });

  it('is undecided when two newsrooms credit two outlets alike', () => {
    const found = find(
      article('a', { outlet: 'NBC News' }, [CLAIM, credit('reported', 'The Guardian')]),
      article('b', { outlet: 'CNN' }, [CLAIM, credit('reported', 'Reuters')]),
    );
    expect(found.firstReported).toMatchObject({
      outlet: null,
      basis: 'undecided',
      reason: 'conflict',
      candidates: ['Reuters', 'The Guardian'],
    });
    expect(found.firstReported.evidence).toHaveLength(2);
  });

  it('is at the end of a chain of credits', () => {
    const found = find(
      article('a', { outlet: 'CNN' }, [CLAIM, credit('reported', 'Reuters')]),
      article('b', { outlet: 'Reuters' }, [CLAIM, credit('reported', 'The Guardian')]),
    );
    expect(found.firstReported).toMatchObject({ outlet: 'The Guardian', basis: 'credited' });
    expect(found.origins).toBe(1);
  });

  it('is at the end of a chain that one article tells of', () => {
    const found = find(
      article('a', { outlet: 'CNN' }, [
        CLAIM,
        credit('reported', 'Reuters'),
        credit('citing', 'The Guardian', { citedBy: 'Reuters' }),
      ]),
    );
    expect(found.firstReported).toMatchObject({ outlet: 'The Guardian' });
  });

  it('is undecided when the credits go round in a circle', () => {
    const found = find(
      article('a', { outlet: 'CNN' }, [CLAIM, credit('reported', 'Reuters')]),
      article('b', { outlet: 'Reuters' }, [CLAIM, credit('reported', 'CNN')]),
    );
    expect(found.firstReported).toMatchObject({
      basis: 'undecided',
      reason: 'circular',
      candidates: ['CNN', 'Reuters'],
    });
    expect(found.origins).toBe(1);
  });

  it('is the newsroom itself at an earlier time when it credits its own report', () => {
    const found = find(article('a', { outlet: 'CNN' }, [CLAIM, credit('reported-earlier', 'CNN')]));
    expect(found.firstReported).toMatchObject({ outlet: 'CNN', basis: 'credited', earlier: true });
  });

  it('is an earlier report that nobody names', () => {
    const found = find(article('a', { outlet: 'CNN' }, [CLAIM, credit('reported-earlier', null)]));
    expect(found.firstReported).toMatchObject({ outlet: null, basis: 'earlier-report-unnamed' });
  });

  it('is never named when the only newsroom is unknown', () => {
    const found = find(article('a', { outlet: null }, CLAIM));
    expect(found.firstReported).toMatchObject({
      outlet: null,
      basis: 'undecided',
      reason: 'unidentified-newsroom',
    });
    expect(found.origins).toBe(1);
  });
});

describe('times', () => {
  const first = (a: string | null, b: string | null) =>
    find(
      article('a', { outlet: 'CNN', published: a === null ? null : at(a) }, CLAIM),
      article('b', { outlet: 'Reuters', published: b === null ? null : at(b) }, CLAIM),
    ).firstReported;

  it('decide between newsrooms that credit nobody', () => {
    expect(first('2024-05-06T09:00Z', '2024-05-06T11:00Z')).toMatchObject({
      outlet: 'CNN',
      reason: 'earliest',
    });
  });

  it('decide nothing when both are the same day', () => {
    expect(first('2024-05-06', '2024-05-06T11:00Z')).toMatchObject({
      outlet: null,
      reason: 'overlapping-times',
      candidates: ['CNN', 'Reuters'],
    });
  });

  it('decide nothing when one is unknown', () => {
    expect(first('2024-05-06', null)).toMatchObject({ outlet: null, reason: 'no-times' });
  });
});
