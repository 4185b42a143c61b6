/**
 * Sweeps the constants that say when a quotation, a clause or a phrase makes a
 * match: sentence pairs found between articles of one story, and between the
 * same pages and the most similar article of another one, where what is found
 * is chance. Of the tune half; a row is one value, all others as they are.
 *
 *   npm run eval:constants [-- stories]
 *
 * Chosen (`*`) is, among the values whose finds beyond those of the strictest
 * one are chance in a tenth at most, the one that finds most.
 */
import { compareIfAlike } from '../../src/match/compare.ts';
import { hearPhrases } from '../../src/match/story.ts';
import type { Analysis } from '../../src/text/analyse.ts';
import { idf } from '../../src/text/idf.ts';
import { PARTS, QUOTED, STORY } from '../../src/tuning.ts';
import { printTable } from '../bench/table.ts';
import { read } from '../train/examples.ts';
import { otherStories, sentencesOf, storyPairs } from '../train/story-pairs.ts';

const STORIES = Number(process.argv[2] ?? 60);
/** Share of what a looser value adds that may be chance. */
const CHANCE = 0.1;
/** Nats that two sentences share at least, to be compared at all. */
const LEAST_SHARED = 8;

type Room = Record<string, number>;

/** A constant and its values, strictest first. */
const sweep = (name: string, room: object, key: string, values: readonly number[]) => ({
  name: `${name}.${key}`,
  room: room as Room,
  key,
  values,
});

const SWEEPS = [
  sweep('QUOTED', QUOTED, 'leastWords', [8, 7, 6, 5, 4, 3]),
  sweep('QUOTED', QUOTED, 'leastMass', [20, 16, 12, 10, 8, 6]),
  sweep('QUOTED', QUOTED, 'coverage', [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7]),
  sweep('QUOTED', QUOTED, 'mostCapitals', [0.3, 0.4, 0.5, 0.6, 0.8]),
  sweep('QUOTED', QUOTED, 'leastTelling', [4, 3, 2, 1]),
  sweep('QUOTED', QUOTED, 'telling', [6, 5, 4, 3, 2]),
  sweep('QUOTED', QUOTED, 'leastBeside', [15, 12, 9, 6, 3, 0]),
  sweep('PARTS', PARTS, 'leastTerms', [7, 6, 5, 4, 3]),
  sweep('PARTS', PARTS, 'leastMass', [30, 25, 20, 15, 12, 10]),
  sweep('PARTS.glance', PARTS.glance, 'run', [7, 6, 5, 4, 3, 0]),
  sweep('PARTS.glance', PARTS.glance, 'share', [0.4, 0.35, 0.3, 0.25, 0.2, 0]),
  sweep('STORY', STORY, 'leastCover', [0.8, 0.7, 0.6, 0.5, 0.4, 0.3]),
];

/** Two articles: the sentences of each that share something, by their texts so that every value reads them anew. */
interface Two {
  readonly here: readonly string[];
  readonly there: readonly string[];
  readonly pairs: readonly (readonly [number, number])[];
}

function twoOf(here: readonly Analysis[], there: readonly Analysis[]): Two {
  const pairs = here.flatMap((one, at) =>
    there.flatMap((two, place) => (shares(one, two) ? [[at, place] as const] : [])),
  );
  return { here: here.map(({ text }) => text), there: there.map(({ text }) => text), pairs };
}

function shares(one: Analysis, two: Analysis): boolean {
  let mass = 0;
  for (const term of one.terms.keys()) if (two.terms.has(term)) mass += idf(term);
  return mass >= LEAST_SHARED;
}

/** Sentence pairs that are the same, as if both articles told one story. */
function found({ here, there, pairs }: Two): number {
  const [mine, others] = [here.map(read), there.map(read)];
  const compared = mine.map((one, at) =>
    pairs.flatMap(([first, sentence]) => {
      const two = others[sentence];
      if (first !== at || !two) return [];
      const answer = compareIfAlike(one, two);
      return answer ? [{ match: { article: '', sentence, ...answer } }] : [];
    }),
  );
  const all = hearPhrases(compared).flat();
  return all.filter(
    ({ match: { tier, clause, differences } }) =>
      tier === 'same' || (clause !== null && differences.length === 0),
  ).length;
}

const sum = (twos: readonly Two[]): number => twos.reduce((total, two) => total + found(two), 0);

const other = otherStories();
const stories = storyPairs(STORIES).map(({ page, article }) => {
  const here = sentencesOf(page);
  const control = other(page);
  return {
    told: twoOf(here, sentencesOf(article)),
    control: twoOf(here, control ? sentencesOf(control) : []),
  };
});
const [told, controls] = [stories.map((one) => one.told), stories.map((one) => one.control)];
console.log(
  `${stories.length} stories, ${sum(told)} pairs found as tuned, ${sum(controls)} by chance`,
);

for (const { name, room, key, values } of SWEEPS) {
  const tuned = room[key] ?? 0;
  const rows = values.map((value) => {
    room[key] = value;
    return { value, found: sum(told), chance: sum(controls) };
  });
  room[key] = tuned;
  const strictest = rows[0] ?? { value: tuned, found: 0, chance: 0 };
  const sound = rows.filter(
    (row) => row.chance - strictest.chance <= CHANCE * Math.max(0, row.found - strictest.found),
  );
  const best = sound.reduce((most, row) => (row.found > most.found ? row : most), strictest);
  console.log(`\n${name}, now ${tuned}`);
  printTable(
    ['value', 'found', 'by chance', ''],
    rows.map((row) => [
      String(row.value),
      String(row.found),
      String(row.chance),
      row === best ? '*' : '',
    ]),
  );
}
