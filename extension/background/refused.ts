/** Which sentences the reader keeps apart. */
import { normalise } from '../../src/text/normalise.ts';
import { NOT_SAME, readStored, REFUSED_LENGTH } from '../stored.ts';

/** Says of two sentences whether the reader said that they are not one claim, in whichever order and spelling. */
export async function readRefused(): Promise<(here: string, there: string) => boolean> {
  const refused = await readStored(NOT_SAME);
  const pairs = new Set(refused.map(({ here, there }) => keyOf(here, there)));
  return (here, there) => pairs.size > 0 && pairs.has(keyOf(here, there));
}

function keyOf(...sentences: readonly [string, string]): string {
  const folded = sentences.map((text) => normalise(text.slice(0, REFUSED_LENGTH).trim()).text);
  return folded.sort().join('\n');
}
