import { describe, expect, it } from 'vitest';
import { glanceAt, looksOf, ownSources } from '../../../extension/panel/glance.ts';
import type { Attribution, AttributionKind } from '../../../src/types.ts';
import { checkOf, finding, report, sentence } from '../findings.ts';

const says = (kind: AttributionKind, outlet: string | null, quoted = false) =>
  ({ kind, outlet, quoted }) as Attribution;
const page = (...sentences: readonly (readonly Attribution[])[]) =>
  checkOf(
    sentences.map((attributions, i) => ({ ...sentence(null, i), attributions })),
    'The Harbor Ledger',
  );

describe('a page at a glance', () => {
  it('counts its marked claims and the newsrooms at their roots', () => {
    const own = report('9', 'Evening Courier', { role: 'also-reported' });
    const check = checkOf([
      sentence(finding(), 0),
      sentence(finding({ confirmedBy: [], origins: 1, reports: [own] }), 1),
      sentence(finding(), 2),
    ]);
    const marks = [0, 1].map((index) => ({ sentence: index, look: 'single' as const }));
    // The Morning Herald, Channel Six and Evening Courier; the third sentence is not marked.
    expect(glanceAt([check], marks)).toEqual({ claims: 2, origins: 3, confirmed: 1, single: 1 });
  });

  it('counts its looks', () => {
    const looks = ['single', 'first', 'single'] as const;
    const marks = looks.map((look, i) => ({ sentence: i, look }));
    expect([...looksOf(marks)]).toEqual([
      ['single', 2],
      ['first', 1],
    ]);
  });
});

describe('whom a page credits', () => {
  it('is counted by sentences, the most credited first', () => {
    const check = page(
      [says('reported', 'A'), says('told', 'A')],
      [says('first-reported', 'B')],
      [says('citing', 'B'), says('reported', null)],
    );
    expect(ownSources(check)).toEqual({
      credited: [
        { outlet: 'B', sentences: 2 },
        { outlet: 'A', sentences: 1 },
      ],
      confirms: 0,
    });
  });

  it('is not whom its speakers name, nor who denies or declines', () => {
    const check = page([says('reported', 'A', true), says('no-comment', 'B'), says('denied', 'C')]);
    expect(ownSources(check).credited).toEqual([]);
  });

  it('leaves out the page itself, whose own work is counted apart', () => {
    const check = page([says('confirmed', 'The Harbor Ledger')], [says('confirmed', 'A')]);
    expect(ownSources(check)).toEqual({ credited: [{ outlet: 'A', sentences: 1 }], confirms: 1 });
  });
});
