import { describe, expect, it } from 'vitest';
import { extract } from '../../src/attribution/extract.ts';
import type { Attribution, BlockKind } from '../../src/types.ts';

interface Written {
  readonly title?: string;
  readonly outlet?: string;
  readonly newsroom?: string;
}

/** Paragraphs, each a list of sentences; a first one that starts with "# " is the headline. */
function read(paragraphs: readonly (readonly string[])[], given: Written = {}): Attribution[][] {
  const sentences = paragraphs.flatMap((paragraph, block) =>
    paragraph.map((text) => {
      const kind: BlockKind = text.startsWith('# ') ? 'headline' : 'body';
      return { text: text.replace(/^# /, ''), block, kind };
    }),
  );
  return extract({
    title: given.title ?? null,
    outlet: given.outlet ?? null,
    newsroom: given.newsroom ?? null,
    sentences: sentences.map((sentence, index) => ({ index, ...sentence })),
  });
}

/** "kind outlet" of every credit of every sentence. */
function brief(found: Attribution[][]): string[][] {
  return found.map((list) => list.map(({ kind, outlet }) => `${kind} ${outlet ?? '?'}`));
}

const LEAD = ['The bridge was shut on Monday.'];

describe('what a short name stands for', () => {
  it('is the outlet of that name that was named in full last', () => {
    const found = read([
      LEAD,
      ['The Los Angeles Times reported the defects.'],
      ['The mayor knew of them, the Times said.'],
      ['The Washington Times reported the costs.'],
      ['They had doubled, the Times said.'],
    ]);
    expect(brief(found).flat()).toEqual([
      'reported Los Angeles Times',
      'reported Los Angeles Times',
      'reported The Washington Times',
      'reported The Washington Times',
    ]);
  });

  it("is the article's own outlet when the text names no other", () => {
    const found = read([LEAD, ['The mayor told The Times that he knew.']], {
      outlet: 'The Washington Times',
    });
    expect(brief(found)[1]).toEqual(['told The Washington Times']);
  });

  it('may be named in full only later, or in the title', () => {
    const sentences = [LEAD, ['The mayor told the Post that he knew.']];
    expect(brief(read(sentences, { title: 'Bridge shut, New York Post reports' }))[1]).toEqual([
      'told New York Post',
    ]);
    expect(brief(read([...sentences, ['The Denver Post first reported it.']]))[1]).toEqual([
      'told The Denver Post',
    ]);
  });

  it('stays unresolved when several are named later', () => {
    const found = read([
      LEAD,
      ['The mayor told the Post that he knew.'],
      ['The Denver Post and the New York Post reported it.'],
    ]);
    expect(found[1]).toEqual([]);
  });

  it('is nobody when the text has a person of that name', () => {
    const found = read([
      ['Mayor Michael Bloomberg shut the bridge.'],
      ['The bridge is unsafe, Bloomberg said.'],
    ]);
    expect(found.flat()).toEqual([]);
  });
});

describe('"the paper"', () => {
  it('is the last outlet of that kind', () => {
    const found = read([
      LEAD,
      ['The Boston Globe reported the defects, and CNN showed them.'],
      ['The mayor knew of them, the newspaper said.'],
      ['He told the network that he was sorry.'],
    ]);
    expect(brief(found).slice(2)).toEqual([['reported The Boston Globe'], ['told CNN']]);
  });

  it('may be "it" in the sentence after', () => {
    const found = read([
      LEAD,
      ['Reuters reported the defects.', 'It also quoted the mayor.', 'It rained.', 'It said so.'],
    ]);
    expect(brief(found).slice(1)).toEqual([['reported Reuters'], ['reported Reuters'], [], []]);
  });

  it('is nothing when the last such outlet is far away', () => {
    const far = Array.from({ length: 12 }, () => ['The bridge spans the river.']);
    const found = read([['The Boston Globe reported it.'], ...far, ['It is old, the paper said.']]);
    expect(found.at(-1)).toEqual([]);
  });
});

describe('several outlets in one sentence', () => {
  it('are credited each when they are joined', () => {
    const found = read([LEAD, ['NBC News, CNN and the BBC reported the defects.']]);
    expect(brief(found)[1]).toEqual(['reported NBC News', 'reported CNN', 'reported BBC']);
  });

  it('make a chain when one cites another', () => {
    const found = read([LEAD, ['The bridge will open, the BBC reported, citing Reuters.']]);
    expect(brief(found)[1]).toEqual(['reported BBC', 'citing Reuters']);
    expect(found[1]?.[1]?.citedBy).toBe('BBC');
  });
});

describe('another voice', () => {
  it('keeps its credits to itself', () => {
    const found = read([LEAD, ['“CNN reported that it is safe,” the mayor told Reuters.']]);
    expect(found[1]?.map(({ outlet, quoted }) => [outlet, quoted])).toEqual([
      ['CNN', true],
      ['Reuters', false],
    ]);
  });

  it('is not heard in the title of a programme', () => {
    const found = read([LEAD, ['The mayor told “CBS This Morning” that it is safe.']]);
    expect(brief(found)[1]).toEqual(['told CBS News']);
  });
});

describe('how far a credit reaches', () => {
  const scopes = (found: Attribution[][]) =>
    found.flat().map(({ scope, covers }) => [scope, covers.from, covers.to]);

  it('is its sentence', () => {
    expect(scopes(read([LEAD, ['CNN reported it.', 'Drivers were angry.']]))).toEqual([
      ['sentence', 1, 1],
    ]);
  });

  it('is the quotation around it, before and after', () => {
    const found = read([
      LEAD,
      ['“It is safe.', 'It was never shut,” the mayor told CNN.', '“Look at it.”'],
    ]);
    expect(scopes(found)).toEqual([['quotation', 1, 3]]);
  });

  it('is the paragraph that goes on reporting the same document', () => {
    const found = read([
      LEAD,
      ['CNN obtained the draft.', 'The draft says that it is unsafe.', 'Drivers were angry.'],
    ]);
    expect(scopes(found)).toEqual([['paragraph', 1, 2]]);
  });

  it('is the article from its headline and its lead', () => {
    expect(scopes(read([['# CNN: Bridge is unsafe'], ['It was shut, CNN reported.']]))).toEqual([
      ['article', 0, 1],
      ['article', 0, 1],
    ]);
  });

  it('is the article for a line of credit', () => {
    const found = read([LEAD, ['Read the original article on Business Insider.']]);
    expect(scopes(found)).toEqual([['article', 0, 1]]);
  });
});

describe("an outlet's own marks", () => {
  it('make no copy of its article', () => {
    const sentences = [['BOSTON (Reuters) - The bridge was shut.']];
    expect(read(sentences, { outlet: 'Reuters' }).flat()).toEqual([]);
    expect(brief(read(sentences)).flat()).toEqual(['syndicated Reuters']);
  });
});

describe('offsets', () => {
  it('are those of the sentence as it was given', () => {
    const text = 'The “old” bridge — per the Boston Globe — is shut, İstanbul’s engineers say.';
    const [, credits] = read([LEAD, ['According to the Boston Globe, ' + text]]);
    const mention = credits?.[0]?.mention;
    expect(
      mention && ('According to the Boston Globe, ' + text).slice(mention.start, mention.end),
    ).toBe('the Boston Globe');
  });

  it('stay within the sentence on any text', () => {
    const text = 'CNN reported “it, “the mayor told Reuters" — and ” so said AP';
    for (const credit of read([[text]]).flat()) {
      expect(credit.cue.start).toBeGreaterThanOrEqual(0);
      expect(credit.cue.end).toBeLessThanOrEqual(text.length);
    }
  });
});
