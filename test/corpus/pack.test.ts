import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/corpus/identity.ts';
import { decodePack, encodePack, PackError } from '../../src/corpus/pack.ts';
import type { RawDocument } from '../../src/types.ts';
import { rawDocument } from './document.ts';

const name = fc.option(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), { nil: null });
const documents: fc.Arbitrary<RawDocument[]> = fc.array(
  fc
    .record({
      id: name,
      url: fc.option(fc.webUrl(), { nil: null }),
      outlet: name,
      newsroom: name,
      title: name,
      authors: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
      published: fc.constantFrom(
        null,
        { time: '2020-10-07', precision: 'day' as const },
        { time: '2020-10-07T14:03Z', precision: 'minute' as const },
      ),
      text: fc.string({ unit: 'binary', maxLength: 60 }),
    })
    .map((facts): RawDocument => ({
      ...facts,
      blocks: [{ start: 0, end: facts.text.length, kind: 'body' }],
    })),
  { maxLength: 8 },
);

/** One document for each id, sorted, as a pack holds them. */
function distinct(docs: readonly RawDocument[]): RawDocument[] {
  const byId = new Map(docs.map((doc) => [articleId(doc), doc]));
  return [...byId.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((id) => byId.get(id) ?? rawDocument());
}

describe('encodePack and decodePack', () => {
  it('give back what they were given', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(documents, (docs) => {
        const once = distinct(docs);
        expect(decodePack(encodePack(once))).toEqual(once);
      }),
    );
  });

  it(
    'write the same bytes whatever the order and however often a document comes',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(documents, fc.nat(), (docs, cut) => {
          const turn = docs.length === 0 ? 0 : cut % docs.length;
          const turned = [...docs.slice(turn), ...docs.slice(0, turn)];
          expect(encodePack([...turned, ...docs])).toBe(encodePack(docs));
          expect(encodePack(decodePack(encodePack(docs)))).toBe(encodePack(docs));
        }),
      );
    },
  );

  it('keep the longer of two texts of one article', () => {
    const short = rawDocument({ id: 'a', text: 'Short.' });
    const long = rawDocument({ id: 'a', text: 'Not so short.' });
    expect(decodePack(encodePack([long, short]))).toEqual([long]);
  });

  it('notice any unit that changed', { timeout: 60_000 }, () => {
    const pack = encodePack([rawDocument({ id: 'a' }), rawDocument({ id: 'b' })]);
    fc.assert(
      fc.property(fc.nat(pack.length - 1), (at) => {
        const changed =
          pack.slice(0, at) + (pack.charAt(at) === 'x' ? 'y' : 'x') + pack.slice(at + 1);
        expect(() => decodePack(changed)).toThrow(PackError);
        expect(() => decodePack(pack.slice(0, at))).toThrow(PackError);
      }),
    );
  });
});

describe('decodePack refuses', () => {
  const first = (pack: string) =>
    JSON.parse(pack.slice(0, pack.indexOf('\n'))) as Record<string, unknown>;
  /** A pack of these lines with a right checksum, as somebody might write by hand. */
  function forged(lines: readonly string[], header: Record<string, unknown> = {}): string {
    const body = lines.map((line) => `${line}\n`).join('');
    const sha256 = first(encodePack([])).sha256;
    const fit = { format: 'whence-pack', version: 1, documents: lines.length, sha256, ...header };
    return `${JSON.stringify(fit)}\n${body}`;
  }

  it.each([
    ['what is no pack', '{"a":1}\n', /no Whence pack/],
    ['nothing', '', /no Whence pack/],
    ['a newer version', forged([], { version: 2 }), /version 2.*Update/],
    ['a wrong checksum', forged(['{}']), /checksum/],
    ['a wrong count', forged([], { documents: 3 }), /says 3 documents and holds 0/],
  ])('%s', (_, pack, message) => {
    expect(() => decodePack(pack)).toThrow(message);
  });
});

describe('encodePack refuses', () => {
  it.each([
    ['an endless text', rawDocument({ text: 'a'.repeat(2_000_001) }), /"text"/],
    [
      'an endless title',
      rawDocument({ id: 'x', title: 'a'.repeat(1_001) }),
      /Document x .*"title"/,
    ],
    [
      'a time that is none',
      rawDocument({ published: { time: '2020-13-01', precision: 'day' } }),
      /"published"/,
    ],
    [
      'blocks that overlap',
      rawDocument({
        blocks: [
          { start: 0, end: 5, kind: 'body' },
          { start: 4, end: 6, kind: 'body' },
        ],
      }),
      /blocks that overlap/,
    ],
    [
      'blocks beyond the text',
      rawDocument({ blocks: [{ start: 0, end: 500, kind: 'body' }] }),
      /blocks that overlap or leave/,
    ],
  ])('%s', (_, doc, message) => {
    expect(() => encodePack([doc])).toThrow(message);
  });
});
