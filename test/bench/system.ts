import type { BenchArticle } from './corpus.ts';

/** A sentence of the corpus, as an answer. */
export interface Hit {
  readonly article: string;
  readonly sentence: number;
}

/** An index that is open. */
export interface Searcher {
  /** The best `limit` sentences for each of a page's sentences, best first. */
  search(page: readonly string[], limit: number): Promise<Hit[][]>;
}

/** A way to look sentences up, as the benchmark measures it. */
export interface System {
  readonly name: string;
  /** Builds the index and writes it into an empty folder. */
  build(articles: readonly BenchArticle[], folder: string): Promise<void>;
  /** Opens what `build` wrote, in another process. */
  open(folder: string): Promise<Searcher>;
}

/** The sentences of a corpus in order: a peer's document number is the place in this list. */
export function numbered(articles: readonly BenchArticle[]): (Hit & { readonly text: string })[] {
  return articles.flatMap(({ id, sentences }) =>
    sentences.map((text, sentence) => ({ article: id, sentence, text })),
  );
}
