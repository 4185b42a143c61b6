import '../../extension/own-files.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBody, readTexts, writtenBody } from '../../../extension/store/body.ts';
import { check, indexed, type Corpus } from '../../../src/engine.ts';
import { addArticles } from '../../../src/index/add.ts';
import { MemoryIndexStore } from '../../../src/index/memory-store.ts';
import { mergeStep } from '../../../src/index/merge.ts';
import { sentencesOf } from '../../../src/read.ts';
import type { Article, RawDocument } from '../../../src/types.ts';
import { FileIndexStore, FileRecords, writeIndex } from '../file-store.ts';
import type { Hit, System } from '../system.ts';

/** A page or article of the benchmark: a paragraph for each sentence. */
function documentOf(id: string, sentences: readonly string[]): RawDocument {
  let end = -2;
  const blocks = sentences.map((sentence) => {
    const start = end + 2;
    end = start + sentence.length;
    return { start, end, kind: 'body' as const };
  });
  const text = sentences.join('\n\n');
  const facts = { url: null, outlet: null, newsroom: null, title: null, published: null };
  return { id, ...facts, authors: [], text, blocks };
}

/** Without credits, which play no part in looking up. */
function articleOf(doc: RawDocument): Article {
  const { id, url, outlet, newsroom, title, authors, published } = doc;
  const sentences = sentencesOf(doc).map((one) => ({ ...one, attributions: [] }));
  return { id: id ?? '', url, outlet, newsroom, title, authors, published, sentences };
}

/** The whole check of a page: reading it, candidates, scorer, guards, provenance; texts are stored as the extension stores them. Its hits are the matches. */
export const whenceCheck: System = {
  name: 'whence, whole check',
  async build(articles, folder) {
    const store = new MemoryIndexStore();
    const texts = new Map<string, Uint8Array>();
    const docs = articles.map(({ id, sentences }) => documentOf(id, sentences));
    await addArticles(
      store,
      docs.map((doc) => indexed(articleOf(doc))),
    );
    while (await mergeStep(store));
    await writeIndex(folder, store.records);
    for (const doc of docs) texts.set(doc.id!, await writtenBody(doc, articleOf(doc).sentences));
    await writeIndex(folder, texts, 'articles');
    await writeFile(join(folder, 'size.json'), JSON.stringify({ articles: docs.length }));
  },
  async open(folder) {
    const articles = await FileRecords.open(folder, 'articles');
    const size = JSON.parse(await readFile(join(folder, 'size.json'), 'utf8')) as {
      articles: number;
    };
    const corpus: Corpus = {
      index: await FileIndexStore.open(folder),
      articles: {
        get: (ids) => Promise.all(ids.map((id) => whole(articles.read(id)))),
        texts: (ids) =>
          Promise.all(
            ids.map(async (id) => {
              const body = articles.read(id);
              return body && readTexts(body);
            }),
          ),
        size: async () => ({ ...size, newsrooms: 0 }),
      },
    };
    return { search: (page) => hitsOf(page, corpus) };
  },
};

async function whole(body: Uint8Array | undefined): Promise<Article | undefined> {
  if (!body) return undefined;
  const { doc, sentences } = await readBody(body);
  const { id, url, outlet, newsroom, title, authors, published } = doc;
  return { id: id ?? '', url, outlet, newsroom, title, authors, published, sentences };
}

async function hitsOf(page: readonly string[], corpus: Corpus): Promise<Hit[][]> {
  const doc = documentOf('page', page);
  const starts = new Map(doc.blocks.map(({ start }, at) => [start, at]));
  const hits: Hit[][] = page.map(() => []);
  for (const { start, finding } of (await check(doc, corpus)).sentences) {
    const reports = [...(finding?.reports ?? [])].sort((one, two) => two.score - one.score);
    hits[starts.get(start) ?? -1]?.push(
      ...reports.map(({ article, sentence }) => ({ article, sentence: sentence.index })),
    );
  }
  return hits;
}
