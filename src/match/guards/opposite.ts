import { areOpposites } from '../../text/antonyms.ts';
import type { Difference } from '../../types.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';
import { kindOf } from './kind.ts';
import { inOnePlace, written } from './place.ts';

/** A word where the other sentence has its opposite: "rose" and "fell", "before" and "after". */
export function oppositeSaid(reading: Reading): Difference | null {
  const { here, there } = reading.pair;
  const lone = unpaired(here, there, reading.alignment.here);
  const others = unpaired(there, here, reading.alignment.there);
  for (const one of lone) {
    const two = others.find((other) => opposed(reading, one, other));
    if (two !== undefined) {
      return {
        kind: kindOf(stemAt(here, one)),
        here: written(here, at(one)),
        there: written(there, at(two)),
      };
    }
  }
  return null;
}

const at = (token: number) => ({ from: token, to: token + 1 });

/** Words that the other sentence lacks, wherever it might have them. */
function unpaired({ ids }: Side, other: Side, paired: Int16Array): number[] {
  const found: number[] = [];
  for (let token = 0; token < ids.length; token += 1) {
    if (paired[token] === -1 && !other.ids.includes(ids[token] ?? -1)) found.push(token);
  }
  return found;
}

function opposed(reading: Reading, one: number, two: number): boolean {
  const { here, there } = reading.pair;
  return (
    areOpposites(stemAt(here, one), stemAt(there, two)) && inOnePlace(reading, at(one), at(two))
  );
}

const stemAt = ({ analysis }: Side, token: number): string => analysis.tokens[token]?.stem ?? '';
