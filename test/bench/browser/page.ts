/** Runs in a page of the extension under test: fills its corpus, and asks its background. */
import browser from 'webextension-polyfill';
import { writtenBody } from '../../../extension/store/body.ts';
import type { Reply } from '../../../extension/messages/calls.ts';
import { CorpusDatabase } from '../../../extension/store/database.ts';
import { store } from '../../../extension/store/intake.ts';
import { recordOf } from '../../../extension/store/record-of.ts';
import { writing } from '../../../extension/store/step.ts';
import { DexieIndex } from '../../../extension/store/stores.ts';
import { indexed } from '../../../src/engine.ts';
import { addArticles } from '../../../src/index/add.ts';
import { mergeStep } from '../../../src/index/merge.ts';
import { liveSentences, readManifest } from '../../../src/index/manifest.ts';
import { sentencesOf } from '../../../src/read.ts';
import type { Article, Check, RawDocument } from '../../../src/types.ts';

/** What filling took, in ms. */
export interface FillFigures {
  sentences: number;
  /** Cutting into sentences and deflating the articles. */
  prepared: number;
  /** Packing postings and writing them, the articles and their texts. */
  written: number;
  merged: number;
}

/** An answer of the background, and its time from message to answer in ms. */
export interface Answer {
  readonly time: number;
  readonly claims: number;
  readonly articles: number;
  readonly size: number;
}

/** How long one call merges: far less than a driver waits for an answer. */
const MERGE_MS = 5_000;

const db = new CorpusDatabase();
const pack = { id: 'bench', kind: 'import', name: 'bench', on: true, added: 0 } as const;

const bench = {
  /** How many sentences the index holds, in how many segments, and how many articles were filled in. */
  async state(): Promise<{ sentences: number; segments: number; filled: number }> {
    const { segments } = await readManifest(new DexieIndex(db));
    const sentences = segments.reduce((sum, one) => sum + liveSentences(one), 0);
    const filled = await db.articles.where('packs').equals(pack.id).count();
    return { sentences, segments: segments.length, filled };
  },

  /** Takes documents in; `figures` grows by what it took. */
  async fill(docs: readonly RawDocument[], figures: FillFigures): Promise<FillFigures> {
    const start = performance.now();
    const arrivals = await Promise.all(docs.map(arrivalOf));
    const prepared = performance.now();
    const sentences = await write(arrivals);
    return {
      sentences: figures.sentences + sentences,
      prepared: figures.prepared + prepared - start,
      written: figures.written + performance.now() - prepared,
      merged: 0,
    };
  },

  /** Merges for some seconds; says whether there may be more to do. */
  async merge(): Promise<boolean> {
    const start = performance.now();
    while (performance.now() - start < MERGE_MS) {
      if (!(await writing(db, (step) => mergeStep(step.index)))) return false;
    }
    return true;
  },

  /** Asks the background about a page, as a content script does. */
  async check(page: RawDocument): Promise<Answer> {
    const start = performance.now();
    const request = { whence: 'check', argument: page };
    const reply = await browser.runtime.sendMessage<typeof request, Reply | undefined>(request);
    const time = performance.now() - start;
    if (!reply?.ok) throw new Error(reply?.error ?? 'The background gave no answer.');
    const value = reply.value as Check;
    const claims = value.sentences.filter(({ finding }) => finding !== null).length;
    return { time, claims, articles: value.corpus.articles, size: JSON.stringify(value).length };
  },

  /** Adds one article as an import does; returns the time in ms. */
  async add(doc: RawDocument): Promise<number> {
    const start = performance.now();
    await store(db, [doc], { pack, now: Date.now(), supersedes: () => true });
    return performance.now() - start;
  },
};

interface Arrival {
  readonly article: Article;
  readonly body: Uint8Array;
}

/** Without credits, which take ten times as long to read and play no part in looking up. */
async function arrivalOf(doc: RawDocument): Promise<Arrival> {
  const sentences = sentencesOf(doc).map((one) => ({ ...one, attributions: [] }));
  const { id, url, outlet, newsroom, title, authors, published } = doc;
  const article = { id: id ?? '', url, outlet, newsroom, title, authors, published, sentences };
  return { article, body: await writtenBody(doc, sentences) };
}

/** One step of the store. Returns how many sentences it indexed. */
function write(arrivals: readonly Arrival[]): Promise<number> {
  return writing(db, async (step) => {
    const toIndex = arrivals.map(({ article }) => indexed(article));
    await addArticles(step.index, toIndex);
    step.put('packs', pack.id, pack);
    for (const { article, body } of arrivals) {
      const facts = { packs: [pack.id], bytes: body.length, seen: 0 };
      step.put('articles', article.id, recordOf(article, facts));
      step.put('texts', article.id, { id: article.id, body });
    }
    return toIndex.reduce((sum, { sentences }) => sum + sentences.length, 0);
  });
}

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
