import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import {
  encodeBody,
  isCurrent,
  piecesOf,
  readBody,
  readSentences,
  readTexts,
  writtenBody,
} from '../../../extension/store/body.ts';
import { plainTextDocument } from '../../../src/corpus/plain-text.ts';
import { readDocument } from '../../../src/read.ts';

const files = readdirSync('seeds').filter((file) => file.endsWith('.txt'));
const seeds = files.map((file) =>
  plainTextDocument(readFileSync(`seeds/${file}`, 'utf8'), { id: file, outlet: 'NBC News' }),
);
/** Marks in the text itself, half a character, and a space at either end. */
const odd = plainTextDocument(' A\u0001b.\u0002 \u0004C\ud83e d\u0003e. “Fé”\u0000, he said. ');

/** A body as it is stored, and as earlier versions stored it. */
async function bodiesOf(doc: (typeof seeds)[number]) {
  const { sentences } = readDocument(doc);
  const plain = encodeBody(doc, sentences);
  const deflated = new Uint8Array(deflateRawSync(plain));
  return { sentences, bodies: [await writtenBody(doc, sentences), deflated, plain] };
}

describe('a stored body', () => {
  it.each([...seeds, odd])('gives document and sentences back as they were', async (doc) => {
    const { sentences, bodies } = await bodiesOf(doc);
    for (const body of bodies) {
      expect(await readBody(body)).toEqual({ doc, sentences });
      expect(await readSentences(body)).toEqual(sentences);
    }
  });

  it('gives single sentences, and none beyond the last', async () => {
    for (const doc of [seeds[0]!, odd]) {
      const { sentences, bodies } = await bodiesOf(doc);
      for (const body of bodies) {
        const texts = await readTexts(body);
        for (const { index, text } of [...sentences].reverse()) expect(texts.at(index)).toBe(text);
        expect(texts.at(sentences.length)).toBeUndefined();
      }
    }
  });

  it('tells the kinds of many sentences in few bytes', async () => {
    const text = Array.from({ length: 100 }, (_, n) => `It rained on day ${n}.`).join(' ');
    const doc = plainTextDocument(text, { id: 'rain', outlet: null });
    const { sentences } = readDocument(doc);
    expect(sentences.length).toBeGreaterThan(90);
    const [head = ''] = piecesOf(doc, sentences);
    expect(head.length).toBeLessThan(80);
  });

  it('tells which are of an earlier version', async () => {
    const { bodies } = await bodiesOf(seeds[0]!);
    expect(bodies.map(isCurrent)).toEqual([true, false, false]);
  });

  it('is read as the version before wrote it, and told to be of that', async () => {
    const written =
      'BwQ1EQYAJwQsW10sBF0sW1sCYmIKWmFuemliYXJyZQpsaWdodGhvdXNlAkbpAUBipbYi05TNkhHNkv8AzZL/AatVth6qFP8CvKC+OMsnxs+zBmzGSsEPxkqroqtVq1cwqrGcrK+zDQX/A7p1BP8EA7YitgmqA/8FtEM=';
    const body = new Uint8Array(Buffer.from(written, 'base64'));
    const text = 'The mayor of Zanzibarre sold the lighthouse, NBC News reported. “Fé,” she said.';
    const doc = plainTextDocument(text, { id: 'one', outlet: 'NBC News' });
    const { sentences } = readDocument(doc);
    expect(await readBody(body)).toEqual({ doc, sentences });
    expect((await readTexts(body)).at(1)).toBe(sentences[1]!.text);
    expect(isCurrent(body)).toBe(false);
  });

  it('keeps a document without blocks without them, and its sentences of their kinds', async () => {
    const doc = { ...seeds[0]!, blocks: [] };
    const { sentences } = readDocument(doc);
    const body = await readBody(await writtenBody(doc, sentences));
    expect(body.doc.blocks).toEqual([]);
    expect(body.sentences).toEqual(sentences);
  });

  it('takes less than half of the text', async () => {
    for (const doc of seeds) {
      const bytes = await writtenBody(doc, readDocument(doc).sentences);
      expect(bytes.length * 2.5).toBeLessThan(doc.text.length);
    }
  });
});
