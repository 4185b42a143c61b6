/** The sentence pairs of the seeds that the gold calls the same claim, different, or either. */
import { readFileSync } from 'node:fs';
import { splitSentences } from '../../src/text/sentences/split.ts';
import { blocksOf } from '../../src/corpus/blocks.ts';

interface Place {
  readonly seed: string;
  readonly quote: string;
  readonly optional?: boolean;
}

interface Gold {
  readonly articles: readonly { seed: string; file: string; newsroom: string | null }[];
  readonly claims: readonly { id: string; reports: readonly Place[] }[];
  readonly optionalPairs: readonly { a: Place; b: Place }[];
  readonly different: readonly { a: Place; b: Place; why: string }[];
}

export interface SeedPair {
  readonly a: string;
  readonly b: string;
  readonly gold: 'same' | 'either' | 'no';
}

const gold = JSON.parse(readFileSync('test/gold/seeds.json', 'utf8')) as Gold;

const texts = new Map(
  gold.articles.map(({ seed, file }) => {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    const spans = splitSentences(text, blocksOf(text, null));
    return [seed, spans.map(({ start, end }) => text.slice(start, end))] as const;
  }),
);

const key = (text: string): string => text.replace(/[^a-z0-9]/gi, '').toLowerCase();

function sentenceOf({ seed, quote }: Place): number {
  const at = (texts.get(seed) ?? []).findIndex((text) => key(text).includes(key(quote)));
  if (at < 0) throw new Error(`No sentence of ${seed} holds "${quote}"`);
  return at;
}

const name = ({ seed, quote }: Place): string => `${seed}:${sentenceOf({ seed, quote })}`;
const join = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function labels(): ReadonlyMap<string, 'same' | 'either'> {
  const found = new Map<string, 'same' | 'either'>();
  for (const { reports } of gold.claims) {
    for (const a of reports) {
      for (const b of reports) {
        if (a === b) continue;
        const pair = join(name(a), name(b));
        if (!a.optional && !b.optional) found.set(pair, 'same');
        else if (!found.has(pair)) found.set(pair, 'either');
      }
    }
  }
  for (const { a, b } of gold.optionalPairs) {
    const pair = join(name(a), name(b));
    if (!found.has(pair)) found.set(pair, 'either');
  }
  return found;
}

/** All pairs of sentences of different newsrooms. */
export function seedPairs(): SeedPair[] {
  const known = labels();
  const newsroom = (seed: string) =>
    gold.articles.find((one) => one.seed === seed)?.newsroom ?? seed;
  const all = [...texts].flatMap(([seed, list]) => list.map((text, at) => ({ seed, text, at })));
  return all.flatMap((a, place) =>
    all
      .slice(place + 1)
      .filter((b) => newsroom(b.seed) !== newsroom(a.seed))
      .map((b) => {
        const label = known.get(join(`${a.seed}:${a.at}`, `${b.seed}:${b.at}`)) ?? 'no';
        return { a: a.text, b: b.text, gold: label };
      }),
  );
}

/** Pairs that look alike and differ. */
export function differentPairs(): { a: string; b: string; why: string }[] {
  const text = (place: Place): string => texts.get(place.seed)?.[sentenceOf(place)] ?? '';
  return gold.different.map(({ a, b, why }) => ({ a: text(a), b: text(b), why }));
}
