import { describe, expect, it } from 'vitest';
import { areOpposites } from '../../src/text/antonyms.ts';
import { areSynonyms } from '../../src/text/synonyms.ts';
import { stemOf } from '../../src/text/terms.ts';

const of = (test: (a: string, b: string) => boolean) => (a: string, b: string) =>
  test(stemOf(a), stemOf(b));

describe('opposites', () => {
  it.each([
    ['rose', 'fell'],
    ['approved', 'rejected'],
    ['before', 'after'],
    ['confirmed', 'unconfirmed'],
    ['legal', 'illegal'],
  ])('%s and %s, either way round', (one, two) => {
    expect([of(areOpposites)(one, two), of(areOpposites)(two, one)]).toEqual([true, true]);
  });

  it.each([
    ['form', 'inform'],
    ['rose', 'climbed'],
    ['mayor', 'judge'],
  ])('not %s and %s', (one, two) => {
    expect(of(areOpposites)(one, two)).toBe(false);
  });
});

describe('synonyms', () => {
  it.each([
    ['sued', 'lawsuit'],
    ['died', 'death'],
    ['refused', 'declined'],
    ['French', 'France'],
  ])('%s and %s, either way round', (one, two) => {
    const [a, b] = [one.toLowerCase(), two.toLowerCase()];
    expect([of(areSynonyms)(a, b), of(areSynonyms)(b, a)]).toEqual([true, true]);
  });
});
