/**
 * Writes extension/words.json: the words, phrases and marks that the stored
 * texts of the tune half's articles are written with in the fewest bytes. What
 * is stored is read by that list for ever: a new one needs a number of its own
 * in extension/store/body.ts. `node test/run.mjs test/train/words.ts`
 */
import { writeFileSync } from 'node:fs';
import { piecesOf } from '../../extension/store/body.ts';
import { MOST_WORDS } from '../../extension/store/word-code.ts';
import { joined, tokensOf } from '../../extension/store/word-tokens.ts';
import { blocksOf } from '../../src/corpus/blocks.ts';
import { readDocument } from '../../src/read.ts';
import type { RawDocument } from '../../src/types.ts';
import { halfOf, readRows, type ArticleRow } from './data.ts';

/** One article in so many is read. */
const EVERY = 6;
const ROUNDS = 6;
/** Tokens of the longest phrase. */
const LONGEST = 4;
/** Bytes that a word costs without the list: its number, and its letters in each article. */
const OWN_BYTES = 2;

const documentOf = ({ id, outlet, date, title, text }: ArticleRow): RawDocument => ({
  ...{ id, outlet, title, text, url: null, newsroom: null, authors: [] },
  published: { time: date, precision: 'day' },
  blocks: blocksOf(text, title),
});

interface Entry {
  readonly tokens: readonly string[];
  uses: number;
  /** In so many articles. */
  articles: number;
  last: number;
}

const articles = readRows<ArticleRow>('articles-2012-2016')
  .filter(({ id }) => halfOf(id) === 'tune')
  .filter((_, at) => at % EVERY === 0)
  .map((row) => {
    const doc = documentOf(row);
    return piecesOf(doc, readDocument(doc).sentences).map(tokensOf);
  });

let list = new Map<string, number>();

/** Counts what the articles are written with by the list, and what stands side by side. */
function count(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const meet = (tokens: readonly string[], article: number) => {
    const key = joined(tokens);
    const entry = entries.get(key) ?? { tokens, uses: 0, articles: 0, last: -1 };
    entries.set(key, entry);
    entry.uses += 1;
    if (entry.last !== article) entry.articles += 1;
    entry.last = article;
  };
  articles.forEach((pieces, article) => {
    for (const tokens of pieces) {
      let before: readonly string[] = [];
      for (let at = 0; at < tokens.length;) {
        let size = Math.min(LONGEST, tokens.length - at);
        while (size > 1 && !list.has(joined(tokens.slice(at, at + size)))) size -= 1;
        const phrase = tokens.slice(at, at + size);
        meet(phrase, article);
        if (before.length > 0 && before.length + size <= LONGEST)
          meet([...before, ...phrase], article);
        before = list.has(joined(phrase)) || size === 1 ? phrase : [];
        at += size;
      }
    }
  });
  return entries;
}

/** Bytes that an entry saves: of a word its letters, of a phrase the numbers of its parts but one. */
function saved({ tokens, uses, articles }: Entry): number {
  if (tokens.length > 1) return uses * PHRASE_BYTES * (list.has(joined(tokens)) ? 1 : 0.7);
  return articles * (tokens[0]!.length + 1) + uses * (OWN_BYTES - 1);
}
const PHRASE_BYTES = 1.3;

let entries = count();
for (let round = 0; round < ROUNDS; round += 1) {
  const best = [...entries]
    .filter(([, one]) => one.articles > 2)
    .sort(([, a], [, b]) => saved(b) - saved(a));
  list = new Map(best.slice(0, MOST_WORDS).map(([key, { uses }]) => [key, uses]));
  entries = count();
  console.error(
    `round ${round + 1}: ${[...list.keys()].filter((key) => tokensOf(key).length > 1).length} phrases`,
  );
}
const words = [...list.keys()].sort(
  (a, b) => (entries.get(b)?.uses ?? 0) - (entries.get(a)?.uses ?? 0) || (a < b ? -1 : 1),
);
writeFileSync('extension/words.json', JSON.stringify(words));
