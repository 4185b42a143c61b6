import { describe, expect, it } from 'vitest';
import { wordingsOf } from '../../../extension/card/variants.ts';
import type { Difference, Finding } from '../../../src/types.ts';
import { finding, report } from '../findings.ts';

const HERE = 'we need to take away the children';
const quotation = (there: string): Difference => ({ kind: 'quotation', here: HERE, there });
const found = (reports: Readonly<Record<string, readonly Difference[]>>): Finding =>
  finding({
    reports: Object.entries(reports).map(([name, differences], i) =>
      report(`${i}`, name, { differences }),
    ),
  });
const marked = (parts: readonly { text: string; differs: boolean }[]) =>
  parts
    .map(({ text, differs }) => (differs ? `[${text.trim()}] ` : text))
    .join('')
    .trim();

describe('wordings', () => {
  it('are grouped, each with the outlets that have it, the most common first', () => {
    const [wording] = wordingsOf(
      found({
        A: [quotation('we must take away children')],
        B: [quotation('we need to take away children')],
        C: [quotation('we need to take away children')],
        D: [],
      }),
    );
    expect(wording!.there.map(({ parts, outlets }) => [marked(parts), outlets])).toEqual([
      ['we need to take away children', ['B', 'C']],
      ['we [must] take away children', ['A']],
    ]);
    expect(marked(wording!.here)).toBe('we [need to] take away [the] children');
  });

  it('name an outlet once, however many of its sentences have them', () => {
    const reports = ['1', '2'].map((id) =>
      report(id, 'A', { differences: [quotation('take the children')] }),
    );
    expect(wordingsOf(finding({ reports }))[0]!.there[0]!.outlets).toEqual(['A']);
  });

  it('come in the order of what they change: a number before a hedge', () => {
    const kinds = wordingsOf(
      found({
        A: [
          { kind: 'hedge', here: '', there: 'reportedly' },
          { kind: 'number', here: '12', there: '13' },
        ],
      }),
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['number', 'hedge']);
  });

  it('are cut where long stretches agree', () => {
    const long = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    const [wording] = wordingsOf(
      found({ A: [{ kind: 'quotation', here: `${long} end`, there: `${long} finish` }] }),
    );
    expect(marked(wording!.here)).toBe('… w34 w35 w36 w37 w38 w39 [end]');
  });

  it('are none where all reports agree', () => {
    expect(wordingsOf(found({ A: [], B: [] }))).toEqual([]);
  });
});
