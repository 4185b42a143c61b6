import { describe, expect, it } from 'vitest';
import { lookOf } from '../../extension/look.ts';
import { finding, first, report } from './findings.ts';

const NUMBER = { kind: 'number', here: '3', there: '4' } as const;
const HEDGE = { kind: 'hedge', here: 'reportedly', there: '' } as const;
const alone = { confirmedBy: [], origins: 1 };

describe('the look of a claim', () => {
  it.each([
    ['possible', finding({ tier: 'possible' }), null],
    ['differs', finding({ disputedBy: [{ outlet: 'A', evidence: [] }] }), null],
    ['differs', finding({ reports: [report('1', 'A', { differences: [NUMBER] })] }), null],
    ['confirmed', finding({ reports: [report('1', 'A', { differences: [HEDGE] })] }), null],
    ['first', finding(), 'The Morning Herald'],
    ['confirmed', finding(), 'Channel Six'],
    ['unknown', finding({ ...alone, firstReported: first({ outlet: null }) }), null],
    ['several', finding({ confirmedBy: [] }), null],
    ['single', finding(alone), null],
  ] as const)('is %s', (look, found, newsroom) => {
    expect(lookOf(found, newsroom)).toBe(look);
  });
});
