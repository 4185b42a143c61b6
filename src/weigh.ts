/** Compares the sentences of a page with those of the corpus that may say the same. */
import type { Candidate } from './index/look-up.ts';
import { compareIfAlike, type Comparison as Compared } from './match/compare.ts';
import type { Weighed } from './match/story.ts';
import { analyse, type Analysis } from './text/analyse.ts';
import { normalise } from './text/normalise.ts';
import { ENGINE } from './tuning.ts';
import type { ArticleStore } from './types.ts';

type Comparison = Pick<Compared, 'tier' | 'score' | 'differences' | 'clause' | 'phrase' | 'parts'>;

export interface Found {
  readonly analysis: Analysis;
  readonly match: Weighed;
}

/**
 * Compares each sentence of a page with its candidates, best first, until some
 * in a row are no match and the others little alike. The articles are read in
 * rounds: those whose turn never comes are not read. What copies say alike is
 * read and compared once. A candidate that the corpus has lost is passed over.
 */
export async function weigh(
  sentences: readonly Analysis[],
  candidates: readonly (readonly Candidate[])[],
  articles: Pick<ArticleStore, 'texts'>,
): Promise<Found[][]> {
  const words = new Words(articles);
  const all = sentences.map((here, at) => new Comparing(here, candidates[at] ?? [], words));
  for (let open = all; open.length > 0; open = open.filter(({ done }) => !done)) {
    await words.read(open.flatMap((one) => one.next()));
    for (const one of open) one.compareNext();
  }
  return all.map(({ found }) => found);
}

/** What the corpus's sentences say, as far as it was read. */
class Words {
  readonly #texts = new Map<string, readonly string[] | undefined>();
  readonly #analyses = new Map<string, Analysis>();

  constructor(private readonly articles: Pick<ArticleStore, 'texts'>) {}

  async read(candidates: readonly Candidate[]): Promise<void> {
    const asked = new Set(candidates.map(({ article }) => article));
    const ids = [...asked].filter((id) => !this.#texts.has(id));
    if (ids.length === 0) return;
    const texts = await this.articles.texts(ids);
    ids.forEach((id, at) => this.#texts.set(id, texts[at]));
  }

  of({ article, sentence }: Candidate): Analysis | undefined {
    const text = this.#texts.get(article)?.[sentence];
    if (text === undefined) return undefined;
    const analysis = this.#analyses.get(text) ?? analyse(normalise(text).text);
    this.#analyses.set(text, analysis);
    return analysis;
  }
}

/** A sentence of the page among its candidates. */
class Comparing {
  readonly found: Found[] = [];
  done = false;
  readonly #compared = new Map<string, Comparison | null>();
  #at = 0;
  #vain = 0;

  constructor(
    private readonly here: Analysis,
    private readonly candidates: readonly Candidate[],
    private readonly words: Words,
  ) {}

  /** The candidates of the next round: those much alike in any case, and as many as may be compared in vain. */
  next(): readonly Candidate[] {
    const little = this.candidates.findIndex(({ score }) => score < ENGINE.alike);
    const alike = little < 0 ? this.candidates.length : little;
    return this.candidates.slice(this.#at, Math.max(alike, this.#at + ENGINE.patience));
  }

  compareNext(): void {
    for (const candidate of this.next()) {
      if (this.#vain >= ENGINE.patience && candidate.score < ENGINE.alike) {
        this.done = true;
        return;
      }
      this.#at += 1;
      this.#compare(candidate);
    }
    this.done = this.#at >= this.candidates.length;
  }

  #compare(candidate: Candidate): void {
    const analysis = this.words.of(candidate);
    if (!analysis) return;
    const known = this.#compared.get(analysis.text);
    const comparison = known === undefined ? compareOnly(this.here, analysis) : known;
    this.#compared.set(analysis.text, comparison);
    const { article, sentence } = candidate;
    if (comparison) this.found.push({ analysis, match: { article, sentence, ...comparison } });
    const matches = comparison && (comparison.tier !== null || comparison.clause !== null);
    this.#vain = matches ? 0 : this.#vain + 1;
  }
}

/** Null where nothing would come of it. */
function compareOnly(here: Analysis, there: Analysis): Comparison | null {
  const comparison = compareIfAlike(here, there);
  if (!comparison) return null;
  const { tier, score, differences, clause, phrase, parts } = comparison;
  return { tier, score, differences, clause, phrase, parts };
}
