import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { stampedCopy, wholeOf, type StampedCopy } from '../../extension/content/article/copy.ts';
import * as whole from '../../extension/content/article/readable.ts';
import { bareReader } from '../../extension/lean-reader.mjs';
import { bundled } from './bundled.ts';
import { fixtureNames, htmlOf } from '../pages/fixture.ts';

function copyOf(page: Document): StampedCopy {
  const work = stampedCopy(page, wholeOf(page));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('the reader that ships', async () => {
  const source = `export * from './extension/content/article/readable.ts'`;
  const bare = await bundled<typeof whole>(bareReader, source);

  it.each(fixtureNames())('keeps of test/pages/%s what the whole one keeps', (name) => {
    const page = () => new JSDOM(htmlOf(name)).window.document;
    const kept = bare.readableStamps(copyOf(page()));
    expect(kept).toEqual(whole.readableStamps(copyOf(page())));
    expect(kept.size).toBeGreaterThan(0);
  });
});
