/** The gold of the seeds, its sentences found in the documents by offset. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDocuments, check } from '../../src/engine.ts';
import { MemoryArticles } from '../../src/corpus/memory.ts';
import { seedDocuments, seedFacts } from '../../src/corpus/seeds.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import type { AttributionKind, Basis, RawDocument, SentenceCheck } from '../../src/types.ts';

interface Quote {
  readonly seed: string;
  readonly quote: string;
  readonly optional?: boolean;
}

export interface GoldClaim {
  readonly id: string;
  readonly reports: readonly Quote[];
  readonly first: {
    readonly outlet: string | null;
    readonly basis: Basis;
    readonly optional?: boolean;
    readonly alsoCredited?: readonly string[];
  };
  readonly confirmedBy: readonly string[];
  readonly confirmedByOptional?: boolean;
}

interface GoldPair {
  readonly a: Quote;
  readonly b: Quote;
  readonly why: string;
}

export interface Gold {
  readonly articles: readonly { readonly seed: string; readonly newsroom: string | null }[];
  readonly claims: readonly GoldClaim[];
  readonly optionalPairs: readonly GoldPair[];
  readonly different: readonly GoldPair[];
  readonly attributions: readonly (Quote & {
    readonly outlet: string | null;
    readonly kind: AttributionKind;
  })[];
}

/** A seed, read as the page against the corpus of all seeds. */
export interface Page {
  readonly seed: string;
  /** Gold newsroom; the seed's own number where none is known. */
  readonly newsroom: string;
  readonly text: string;
  readonly sentences: readonly SentenceCheck[];
}

export function readGold(): Gold {
  return JSON.parse(readFileSync('test/gold/seeds.json', 'utf8')) as Gold;
}

/** The five seeds with the facts of seeds/seeds.json. */
export function seeds(): RawDocument[] {
  const facts = seedFacts(JSON.parse(readFileSync('seeds/seeds.json', 'utf8')));
  const files = facts.map(({ file }) => [file, readFileSync(join('seeds', file), 'utf8')] as const);
  return seedDocuments(facts, new Map(files));
}

/** Every seed read as a page against the corpus of all five. */
export async function readPages(gold: Gold): Promise<ReadonlyMap<string, Page>> {
  const documents = seeds();
  const corpus = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
  await addDocuments(documents, corpus);
  const pages = new Map<string, Page>();
  for (const document of documents) {
    const seed = document.id ?? '';
    const newsroom = gold.articles.find((one) => one.seed === seed)?.newsroom ?? seed;
    const { sentences } = await check(document, corpus);
    pages.set(seed, { seed, newsroom, text: document.text, sentences });
  }
  return pages;
}

/** The sentence in which a gold quote stands; throws when the seed has no such words. */
export function sentenceOf(
  { seed, quote }: Quote,
  pages: ReadonlyMap<string, Page>,
): SentenceCheck {
  const page = pages.get(seed);
  const at = page?.text.indexOf(quote) ?? -1;
  const found = page?.sentences.find((one) => one.start <= at && at < one.end);
  if (at < 0 || !found) throw new Error(`Gold: seed ${seed} has no sentence with "${quote}"`);
  return found;
}

/** One name for a sentence of a seed. */
export function keyOf(quote: Quote, pages: ReadonlyMap<string, Page>): string {
  return `${quote.seed}:${sentenceOf(quote, pages).index}`;
}
