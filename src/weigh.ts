/** Compares the sentences of a page with those of the corpus that may say the same. */
import type { Candidate } from './index/look-up.ts';
import { compareIfAlike, type Comparison as Compared } from './match/compare.ts';
import { Glance, wordsOf } from './match/glance.ts';
import { sameStory, type Weighed } from './match/story.ts';
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
 * in a row are no match and the others little alike; of these, only such as a
 * glance at their words does not rule out. Then all in articles that tell the
 * page's story, where more counts than a match; elsewhere what is merely near
 * would be dropped. Articles are read in rounds: those whose turn never comes
 * are not read. What copies say alike is read and compared once. A candidate
 * that the corpus has lost is passed over.
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
  const story = sameStory(all.map(({ found }) => found));
  for (const one of all) one.compareIn(story);
  return all.map(({ found }) => found);
}

/** What the corpus's sentences say, as far as it was read. */
class Words {
  readonly #texts = new Map<string, Pick<string[], 'at'> | undefined>();
  readonly #numbers = new Map<string, readonly number[]>();
  readonly #analyses = new Map<string, Analysis>();

  constructor(private readonly articles: Pick<ArticleStore, 'texts'>) {}

  async read(candidates: readonly Candidate[]): Promise<void> {
    const asked = new Set(candidates.map(({ article }) => article));
    const ids = [...asked].filter((id) => !this.#texts.has(id));
    if (ids.length === 0) return;
    const texts = await this.articles.texts(ids);
    ids.forEach((id, at) => this.#texts.set(id, texts[at]));
  }

  of({ article, sentence }: Candidate): string | undefined {
    return this.#texts.get(article)?.at(sentence);
  }

  numbersOf(text: string): readonly number[] {
    const numbers = this.#numbers.get(text) ?? wordsOf(text);
    this.#numbers.set(text, numbers);
    return numbers;
  }

  analysisOf(text: string): Analysis {
    const analysis = this.#analyses.get(text) ?? analyse(normalise(text).text);
    this.#analyses.set(text, analysis);
    return analysis;
  }
}

/** A sentence of the page among its candidates. */
class Comparing {
  done = false;
  readonly #glance: Glance;
  /** Of each candidate's words what came of comparing them. */
  readonly #compared = new Map<string, Comparison | null>();
  /** By the candidate's place: null where nothing came of it, undefined where it was not compared. */
  readonly #found: (Found | null)[] = [];
  #at = 0;
  #vain = 0;

  constructor(
    private readonly here: Analysis,
    private readonly candidates: readonly Candidate[],
    private readonly words: Words,
  ) {
    this.#glance = new Glance(here.text);
  }

  /** Best first. */
  get found(): Found[] {
    return this.#found.filter((one) => one !== undefined && one !== null);
  }

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
      const text = this.words.of(candidate);
      if (text !== undefined) {
        const isAlike = this.#glance.isAlike(this.words.numbersOf(text));
        const found = isAlike ? this.#compare(this.#at, text, false) : null;
        this.#vain = found?.match.tier ? 0 : this.#vain + 1;
      }
      this.#at += 1;
    }
    this.done = this.#at >= this.candidates.length;
  }

  /** Compares in some articles, which are read, all that is not surely the same. */
  compareIn(story: ReadonlySet<string>): void {
    this.#compared.clear();
    this.candidates.forEach((candidate, at) => {
      const text = story.has(candidate.article) ? this.words.of(candidate) : undefined;
      const isSure = this.#found[at]?.match.tier === 'same';
      if (text !== undefined && !isSure) this.#compare(at, text, true);
    });
  }

  #compare(at: number, text: string, inStory: boolean): Found | null {
    const analysis = this.words.analysisOf(text);
    const known = this.#compared.get(analysis.text);
    const comparison = known === undefined ? compareOnly(this.here, analysis, inStory) : known;
    this.#compared.set(analysis.text, comparison);
    const { article, sentence } = this.candidates[at]!;
    return (this.#found[at] = comparison && {
      analysis,
      match: { article, sentence, ...comparison },
    });
  }
}

/** Null where nothing would come of it. */
function compareOnly(here: Analysis, there: Analysis, inStory: boolean): Comparison | null {
  const comparison = compareIfAlike(here, there, inStory);
  if (!comparison) return null;
  const { tier, score, differences, clause, phrase, parts } = comparison;
  return { tier, score, differences, clause, phrase, parts };
}
