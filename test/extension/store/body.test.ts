import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { encodeBody, readBody } from '../../../extension/store/body.ts';
import { deflated } from '../../../extension/store/deflate.ts';
import { plainTextDocument } from '../../../src/corpus/plain-text.ts';
import { readDocument } from '../../../src/read.ts';

const files = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
const seeds = files.map((file) =>
  plainTextDocument(readFileSync(`seeds/${file}`, 'utf8'), { id: file, outlet: 'NBC News' }),
);

describe('a stored body', () => {
  it.each(seeds)('gives document and sentences back as they were', async (doc) => {
    const { sentences } = readDocument(doc);
    const written = encodeBody(doc, sentences);
    expect(await readBody(written)).toEqual({ doc, sentences });
    expect(await readBody(await deflated(written))).toEqual({ doc, sentences });
  });

  it('keeps a document without blocks without them, and its sentences of their kinds', async () => {
    const doc = { ...seeds[0]!, blocks: [] };
    const { sentences } = readDocument(doc);
    const body = await readBody(encodeBody(doc, sentences));
    expect(body.doc.blocks).toEqual([]);
    expect(body.sentences).toEqual(sentences);
  });

  it('takes less than half of the text', async () => {
    for (const doc of seeds) {
      const bytes = await deflated(encodeBody(doc, readDocument(doc).sentences));
      expect(bytes.length * 1.6).toBeLessThan(doc.text.length);
    }
  });
});
