import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textComparer, textShare } from '../../src/provenance/copies.ts';
import { resolve } from '../../src/provenance/resolve.ts';
import { PROVENANCE } from '../../src/tuning.ts';
import { article, at, report } from './build.ts';

const STORY = [
  'A ferry company hid cracks in its oldest ship for three years before it was taken out of service.',
  'Inspectors found the cracks in a dry dock last week and told the owners to keep it there.',
  'The ship carried forty thousand people across the sound every summer since it was built.',
  '“We did what the law asks of us and no more than that,” said the director of the company.',
];
const ELSEWHERE = [
  'The oldest of the ferries had cracks that its owners knew of, and it sailed all the same.',
  'Officials of the port looked at the hull on Monday, when it was lifted out of the water.',
  '“We did what the law asks of us and no more than that,” said the director of the company.',
];
const sameText = textComparer();

describe('copies', () => {
  it('are one text though an editor cut one and added to it', () => {
    const cut = article('a', { outlet: 'The Boston Globe' }, ...STORY.slice(0, 2), ELSEWHERE[1]!);
    const whole = article('b', { outlet: 'Chicago Tribune' }, 'By our staff.', ...STORY);
    expect(sameText(cut, whole)).toBe(true);
  });

  it('are not two reports with the same quotation', () => {
    const one = article('c', { outlet: 'CNN' }, ...STORY);
    const two = article('d', { outlet: 'BBC News' }, ...ELSEWHERE);
    expect(sameText(one, two)).toBe(false);
  });

  it('are not a report and a brief that share a lead', () => {
    const report = article('g', { outlet: 'CNN' }, ...STORY);
    const brief = article('h', { outlet: 'BBC News' }, STORY[0]!, ...ELSEWHERE.slice(0, 1));
    expect(sameText(report, brief)).toBe(false);
  });

  it('are two documents at one address', () => {
    const url = 'https://example.org/ferry';
    expect(sameText(article('e', { url }, STORY[0]!), article('f', { url }, ELSEWHERE[0]!))).toBe(
      true,
    );
  });
});

describe('a glance at the runs of two texts', () => {
  const word = fc.integer({ min: 0, max: 40 }).map((number) => `w${number}`);
  const line = fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => words.join(' '));
  /** Texts put together of the same few lines share some of them, whole or cut. */
  const texts = fc.array(line, { minLength: 12, maxLength: 12 }).chain((lines) => {
    const cut = fc.tuple(fc.constantFrom(...lines), fc.integer({ min: 0, max: 30 }));
    const text = fc.array(
      cut.map(([one, from]) => one.slice(from)),
      { minLength: 3, maxLength: 24 },
    );
    return fc.tuple(text, text);
  });
  const length = (lines: readonly string[]) => lines.join(' ').match(/\w+/g)?.length ?? 0;

  it('passes over no copy', () => {
    const shares: boolean[] = [];
    const isTold = fc.property(texts, ([one, two]) => {
      const [a, b] = [article('a', {}, ...one), article('b', {}, ...two)];
      const short = Math.min(length(one), length(two));
      const least = short < PROVENANCE.brief.words ? PROVENANCE.brief.share : PROVENANCE.copyShare;
      const isCopy = textShare(a, b) >= least;
      shares.push(isCopy);
      expect(textComparer()(a, b)).toBe(isCopy);
    });
    fc.assert(isTold, { numRuns: 300 });
    expect(new Set(shares)).toEqual(new Set([true, false]));
  });
});

describe('wire copy', () => {
  const wire = (id: string, outlet: string, hour: string, newsroom = 'Associated Press') =>
    article(id, { outlet, newsroom, published: at(`2024-05-06T${hour}:00Z`) }, ...STORY);
  const find = (...all: readonly ReturnType<typeof wire>[]) =>
    resolve(
      all[0]!,
      0,
      all.map((one) => report(one)),
    );

  it('at many sites is one origin, the agency', () => {
    const found = find(
      wire('1', 'Chicago Tribune', '12'),
      wire('2', 'The Boston Globe', '11'),
      wire('3', 'The Seattle Times', '13'),
    );
    expect(found).toMatchObject({ articles: 3, origins: 1 });
    expect(found.firstReported).toMatchObject({
      outlet: 'Associated Press',
      reason: 'sole-origin',
    });
    const roles = found.reports.map((one) => `${one.article} ${one.role}`);
    expect(roles.sort()).toEqual(['1 copy', '2 first-reported', '3 copy']);
  });

  it('is the agency’s where only one site says so', () => {
    const found = find(
      wire('1', 'Chicago Tribune', '12'),
      wire('2', 'The Boston Globe', '11', 'The Boston Globe'),
    );
    expect(found.firstReported.outlet).toBe('Associated Press');
    expect(found.reports.every((one) => one.newsroom === 'Associated Press')).toBe(true);
  });

  it('of nobody’s is one origin whose newsroom the corpus cannot tell', () => {
    const one = article('1', { outlet: 'Chicago Tribune' }, ...STORY);
    const two = article('2', { outlet: 'The Boston Globe' }, ...STORY);
    const found = resolve(one, 0, [report(one), report(two)]);
    expect(found.origins).toBe(1);
    expect(found.firstReported).toMatchObject({
      outlet: null,
      reason: 'copies',
      candidates: ['Chicago Tribune', 'The Boston Globe'],
    });
  });
});
