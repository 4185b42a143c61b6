import * as v from 'valibot';
import { compare } from '../match/compare.ts';
import { analyse } from '../text/analyse.ts';
import { normalise } from '../text/normalise.ts';
import { wordings } from '../text/wordings.ts';
import { print } from './output.ts';
import { readRecords } from './records.ts';

const pairSchema = v.object({ a: v.string(), b: v.string() });

/** `whence compare`: how alike two sentences are (0 to 1), whether they state the same claim, and what differs. */
export async function runCompare(pairs: string): Promise<void> {
  const read = (text: string) => analyse(normalise(text).text);
  for await (const { record } of readRecords(pairs, pairSchema)) {
    const { score, tier, differences } = compare(read(record.a), read(record.b));
    const worded = wordings(record.a, record.b);
    await print(JSON.stringify({ score, tier, differences: [...differences, ...worded] }));
  }
}
