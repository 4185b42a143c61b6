/**
 * How often the outlet that Whence names first is the one that the articles
 * credit, on the shared data:
 *
 *   npm run eval:provenance [-- --pairs 200] [--all] [--read]
 *
 * Links are the silver citations; pairs are sentences that two outlets share
 * and of which one names an outlet. "blind" leaves the credits of the page out,
 * so that only the other articles and their dates can tell. Disagreements are
 * printed (first words only), all of them with --all; --read adds the sentence
 * of each report below, for who wants to know what they are.
 */
import { addDocuments, check, readDocument } from '../../src/engine.ts';
import { MemoryArticles } from '../../src/corpus/memory.ts';
import { MemoryIndexStore } from '../../src/index/memory-store.ts';
import { sameOwner } from '../../src/outlets/lookup.ts';
import { textComparer } from '../../src/provenance/copies.ts';
import { resolve } from '../../src/provenance/resolve.ts';
import type { Article, Finding, RawDocument, SentenceCheck } from '../../src/types.ts';
import { documentsOf, linkCases, pairCases, type Case } from './provenance-cases.ts';

const AGREES = 'the credited outlet';
/** Disagreements that are printed without --all. */
const MOST = 50;
/** Pairs that are read without --pairs: enough that 50 disagreements can be printed and read. */
const PAIRS = 330;
const option = process.argv.indexOf('--pairs');
const limit = option < 0 ? PAIRS : Number(process.argv[option + 1]);
const all = process.argv.includes('--all');
const read = process.argv.includes('--read');
await run('links', linkCases());
await run('pairs', pairCases(limit));

async function run(name: string, cases: readonly Case[]): Promise<void> {
  const documents = new Map(documentsOf(cases).map((one) => [one.id, one] as const));
  const corpus = { articles: new MemoryArticles(), index: new MemoryIndexStore() };
  await addDocuments([...documents.values()], corpus);
  const byPage = grouped(cases, (one) => one.page);
  const outcomes: Outcome[] = [];
  for (const [page, some] of byPage) {
    const document = documents.get(page);
    if (!document) continue;
    const { sentences } = await check(document, corpus);
    outcomes.push(...(await Promise.all(some.map((one) => judge(one, document, sentences)))));
  }
  print(name, outcomes);

  async function judge(
    one: Case,
    document: RawDocument,
    sentences: readonly SentenceCheck[],
  ): Promise<Outcome> {
    const start = one.sentence.slice(0, 60);
    const found = sentences.find(({ text }) => text.includes(start) || one.sentence.includes(text));
    const cited = one.cited ?? creditedIn(found, document.outlet);
    if (!found || cited === null) return { one, cited, result: 'no credit read' };
    if (!found.finding?.reports.some(({ article }) => article === one.source)) {
      return { one, cited, result: 'source not matched' };
    }
    const blind = await withoutCredits(found.finding, found.index, document);
    return {
      one,
      cited,
      result: verdict(found.finding, cited),
      blind: verdict(blind, cited),
      named: { result: say(found.finding), blind: say(blind) },
      reports: read ? await sentencesOf(found.finding) : [],
    };
  }

  async function sentencesOf({ reports }: Finding): Promise<string[]> {
    const held = await corpus.articles.get(reports.map(({ article }) => article));
    return reports.map(({ sentence, newsroom, tier, published }, at) => {
      const text = sentence.text.replace(/\s+/g, ' ');
      return `${held[at]?.outlet ?? newsroom} ${published?.time ?? '?'} ${tier}: ${text}`;
    });
  }

  /** The same reports, the page's article without its credits. */
  async function withoutCredits(
    finding: Finding,
    index: number,
    document: RawDocument,
  ): Promise<Finding> {
    const page = silenced(readDocument(document));
    const ids = finding.reports.map(({ article }) => article);
    const held = (await corpus.articles.get(ids)).map((one) => (one?.id === page.id ? page : one));
    const reports = finding.reports.flatMap(({ sentence, tier, score, differences }, at) => {
      const article = held[at];
      if (!article) return [];
      const match = { article: article.id, sentence: sentence.index, tier, score, differences };
      return [{ article, match }];
    });
    return resolve(page, index, reports, textComparer());
  }
}

interface Outcome {
  readonly one: Case;
  readonly cited: string | null;
  readonly result: string;
  readonly blind?: string;
  /** What was said, for a reader. */
  readonly named?: { readonly result: string; readonly blind: string };
  /** Sentences of the reports, where they are to be read. */
  readonly reports?: readonly string[];
}

function silenced(article: Article): Article {
  const sentences = article.sentences.map((one) => ({ ...one, attributions: [] }));
  return { ...article, sentences };
}

/** The one other outlet that the sentence credits, as Whence reads it. */
function creditedIn(found: SentenceCheck | undefined, own: string | null): string | null {
  const named = new Set(
    found?.attributions
      .filter((one) => !one.quoted && one.outlet !== null && one.kind !== 'no-comment')
      .map((one) => one.outlet),
  );
  const [only] = named;
  return named.size === 1 && only && !(own && sameOwner(own, only)) ? only : null;
}

function verdict({ firstReported: { outlet, basis } }: Finding, cited: string): string {
  if (outlet === null) return basis === 'undecided' ? 'undecided' : 'unnamed';
  return outlet === cited ? AGREES : 'another outlet';
}

function grouped<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function say({ firstReported: { outlet, candidates, reason }, reports }: Finding): string {
  const dates = reports.map((one) => `${one.newsroom} ${one.published?.time}`);
  return `${outlet ?? candidates.join(' or ')} (${reason}; ${[...new Set(dates)].join(', ')})`;
}

function print(name: string, outcomes: readonly Outcome[]): void {
  const judged = outcomes.filter((one) => one.blind !== undefined);
  console.log(
    `\n${name}: ${outcomes.length} sentences, ${judged.length} with their source matched`,
  );
  for (const side of ['result', 'blind'] as const) {
    const counts = grouped(side === 'result' ? outcomes : judged, (one) => one[side] ?? '');
    const cells = [...counts].map(([verdict, some]) => `${some.length} ${verdict}`);
    console.log(`  ${side === 'result' ? 'with credits' : 'blind'}: ${cells.sort().join(', ')}`);
  }
  disagreements('with credits', judged, 'result');
  disagreements('blind', judged, 'blind');
}

/** First words only: the data is not ours to print. */
function disagreements(title: string, judged: readonly Outcome[], side: 'result' | 'blind'): void {
  const wrong = judged.filter((one) => one[side] === 'another outlet');
  const open = judged.filter((one) => one[side] !== 'another outlet' && one[side] !== AGREES);
  console.log(`  ${title}: ${wrong.length} name another, ${open.length} name nobody`);
  const shown = side === 'result' ? [...wrong, ...open] : wrong;
  for (const { one, cited, named, reports = [] } of all ? shown : shown.slice(0, MOST)) {
    const words = one.sentence.split(' ').slice(0, 8).join(' ');
    console.log(`    ${one.page} credits ${cited}; ${side}: ${named?.[side]}; ${words} …`);
    for (const report of reports) console.log(`        ${report}`);
  }
}
