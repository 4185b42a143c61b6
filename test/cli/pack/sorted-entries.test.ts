import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SortedEntries } from '../../../src/cli/pack/sorted-entries.ts';
import { encodePack, packEntry, type PackEntry } from '../../../src/corpus/pack.ts';
import type { RawDocument } from '../../../src/types.ts';
import { rawDocument } from '../../corpus/document.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-sorted-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Few ids and texts, so that many come twice, one with a separator that JSON leaves as it is; ids that sort otherwise by letter than by unit. */
const documents = fc.array(
  fc
    .record({
      id: fc.constantFrom('a', 'B', 'é', '\u{1F600}', '\uFFFD', 'tab\there', 'b1', 'b10'),
      text: fc.constantFrom(
        'One line.',
        'Two\nlines.',
        'Parted\u2028here.',
        'Another text, the longest of all.',
      ),
    })
    .map(({ id, text }) => rawDocument({ id, text })),
  { maxLength: 40 },
);

async function sorted(docs: readonly RawDocument[], held: number, runs: number) {
  const entries = new SortedEntries(await mkdtemp(join(folder, 'run-')), held, runs);
  for (const doc of docs) await entries.add(packEntry(doc));
  const all: PackEntry[] = [];
  for await (const entry of entries.all()) all.push(entry);
  return all;
}

describe('sorted entries', () => {
  it('are those of a pack that is made in memory, however little is held', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 2, max: 4 }),
        async (docs, held, runs) => {
          const lines = (await sorted(docs, held, runs)).map(({ line }) => `${line}\n`).join('');
          expect(lines).toBe(encodePack(docs).replace(/^.*\n/, ''));
        },
      ),
      { numRuns: 40 },
    );
  });
});
