import { check } from '../engine.ts';
import { parsePublished } from '../text/published.ts';
import type { RawDocument } from '../types.ts';
import { corpusOf, readPacks } from './corpora.ts';
import { readPage } from './documents.ts';
import { Failure } from './failure.ts';
import { describeCheck } from './describe-check.ts';
import { print, width } from './output.ts';

export interface CheckOptions {
  readonly corpus: readonly string[];
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly json: boolean;
}

/** `whence check`: where the claims of one page come from. What the caller says of the page goes before what it says itself. */
export async function runCheck(file: string, options: CheckOptions): Promise<void> {
  const facts = givenFacts(options);
  const doc = await readPage(file, options.url);
  const corpus = await corpusOf(await readPacks(options.corpus));
  const answer = await check({ ...doc, ...facts }, corpus);
  await print(options.json ? JSON.stringify(answer, null, 2) : describeCheck(answer, width()));
}

function givenFacts({ url, outlet, published }: CheckOptions): Partial<RawDocument> {
  if (url !== null && !/^https?:\/\/\S+$/i.test(url))
    throw new Failure(`--url ${url}: is no web address; give one that begins with https://`);
  const time = published === null ? null : parsePublished(published);
  if (published !== null && !time)
    throw new Failure(
      `--published ${published}: is no date; give one such as 2020-10-07 or 2020-10-07T14:03Z`,
    );
  return { ...(outlet === null ? {} : { outlet }), ...(time ? { published: time } : {}) };
}
