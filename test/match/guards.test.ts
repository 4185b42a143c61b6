import { describe, expect, it } from 'vitest';
import { compared, isRight, minimalPairs, type MinimalPair } from './minimal-pairs.ts';

/** Share of the minimal pairs that must be right, each way. */
const RIGHT = 0.98;
const pairs = minimalPairs();
const [different, harmless] = [
  pairs.filter(({ differs }) => differs !== null),
  pairs.filter(({ differs }) => differs === null),
];
const say = ({ differs, a, b }: MinimalPair) => `${differs}: ${a} | ${b}`;

describe('the guards, on minimal pairs', () => {
  it('have enough pairs to go by, of every kind', () => {
    expect(different.length).toBeGreaterThanOrEqual(100);
    expect(harmless.length).toBeGreaterThanOrEqual(100);
    expect(new Set(different.map(({ differs }) => differs))).toEqual(
      new Set(['number', 'date', 'negation', 'roles', 'speaker', 'modality', 'object']),
    );
  });

  it('refuse what has other truth conditions', () => {
    const wrong = different.filter((pair) => !isRight(pair));
    expect(wrong.length, wrong.map(say).join('\n')).toBeLessThanOrEqual(
      (1 - RIGHT) * different.length,
    );
  });

  it('let harmless rewording pass, and name no difference', () => {
    const wrong = harmless.filter((pair) => !isRight(pair));
    expect(wrong.length, wrong.map(say).join('\n')).toBeLessThanOrEqual(
      (1 - RIGHT) * harmless.length,
    );
  });

  it('name what differs by its kind', () => {
    const named = different.filter((pair) =>
      compared(pair).differences.some(({ kind }) => kind === pair.differs),
    );
    expect(named.length).toBeGreaterThanOrEqual(RIGHT * different.length);
  });

  it('say the same of a pair from either side', () => {
    for (const { a, b } of pairs) {
      const [one, two] = [compared({ a, b }), compared({ a: b, b: a })];
      expect([two.tier, two.score], `${a} | ${b}`).toEqual([one.tier, one.score]);
    }
  });
});

describe('a named difference', () => {
  it.each([
    ['number', 'Police found 12 guns in the car.', 'Police found 20 guns in the car.', '12', '20'],
    [
      'date',
      'The hearing was held on May 3.',
      'The hearing was held on June 9.',
      'May 3',
      'June 9',
    ],
    [
      'speaker',
      '"The road is closed," said Carol Hunt.',
      '"The road is closed," said Dana Webb.',
      'Carol Hunt',
      'Dana Webb',
    ],
  ])('%s: quotes the words of both sides', (kind, a, b, here, there) => {
    expect(compared({ a, b }).differences).toEqual([{ kind, here, there }]);
  });
});
