/**
 * The vocabulary of Whence, shared by every room. Offsets are UTF-16 units,
 * times are milliseconds UTC unless a name says otherwise.
 */

/** A half-open range `[start, end)` of UTF-16 units in the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How exactly a publication time was stated. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/**
 * A publication time as the document states it: `time` is ISO 8601 cut at its
 * precision ("2020-10-07", "2020-10-07T14:03Z"); no offset in it means that no
 * zone was given. `text/published.ts` turns it into an interval.
 */
export interface Published {
  readonly time: string;
  readonly precision: Precision;
}

/** What a block of a document is; only headline, standfirst and body state claims. */
export type BlockKind = 'headline' | 'standfirst' | 'body' | 'caption' | 'furniture';

/** A paragraph-like piece of a document's text. Blocks are ordered and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A document as it arrives: from a page, a seed, a file or a pack. Nothing is interpreted yet. */
export interface RawDocument {
  /** The giver's own id (a seed's number), else null. */
  readonly id: string | null;
  readonly url: string | null;
  /** The publisher as the document or its giver names it; unknown is null. */
  readonly outlet: string | null;
  /** Whose reporting it is, where the giver knows it; else null, and the engine looks for evidence. */
  readonly newsroom: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Published | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A sentence of an article, with what it says of its sources. */
export interface Sentence extends Span {
  /** Place in the article, from 0. */
  readonly index: number;
  readonly text: string;
  /** Index of the block that it stands in. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly attributions: readonly Attribution[];
}

/** How a sentence uses an outlet as a source; the rows of `attribution/rules` give examples. */
export type AttributionKind =
  | 'first-reported'
  | 'reported'
  | 'reported-earlier'
  | 'obtained'
  | 'confirmed'
  | 'not-confirmed'
  | 'told'
  | 'no-comment'
  | 'poll'
  | 'citing'
  | 'syndicated'
  | 'denied';

/** How far a credit reaches. */
export type Scope = 'sentence' | 'quotation' | 'paragraph' | 'article';

/** One credit: a sentence's statement that an outlet is the source. */
export interface Attribution {
  /** Registry name, or the name as written for an outlet that the registry lacks; null when the source is not named. */
  readonly outlet: string | null;
  readonly kind: AttributionKind;
  readonly scope: Scope;
  /** The words that make the credit, in the sentence's own offsets. */
  readonly cue: Span;
  /** The words that name the outlet ("the paper"), in the sentence's own offsets; null when none do. */
  readonly mention: Span | null;
  /** First and last sentence index that the credit covers, both inclusive. */
  readonly covers: { readonly from: number; readonly to: number };
  /** For `citing`: the outlet that cites (registry name); null when the article itself does, or for other kinds. */
  readonly citedBy: string | null;
  /** The credit stands inside a quotation and so belongs to the speaker, not to the article. */
  readonly quoted: boolean;
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** An article of the corpus: a document that was read. */
export interface Article {
  /** Stable: the giver's id, else derived from canonical URL or text. */
  readonly id: string;
  /** Canonical address. */
  readonly url: string | null;
  /** Registry name of the publisher (or as given); null when unknown. */
  readonly outlet: string | null;
  /** Whose reporting it is; differs from `outlet` for syndicated copies; null when unknown. */
  readonly newsroom: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Published | null;
  readonly sentences: readonly Sentence[];
}

/** `same`: the same truth conditions; `possible`: alike, but a guard or the score says not surely. */
export type Tier = 'same' | 'possible';

export type DifferenceKind =
  | 'quotation'
  | 'number'
  | 'negation'
  | 'date'
  | 'speaker'
  | 'roles'
  | 'modality'
  | 'hedge'
  | 'object';

/** Words that disagree between two matched sentences. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly here: string;
  readonly there: string;
}

/** A sentence of the corpus. */
export interface SentenceRef {
  readonly article: string;
  readonly sentence: number;
}

/** A corpus sentence that states (or may state) the claim of a sentence on the page. */
export interface Match extends SentenceRef {
  /** 0 to 1. */
  readonly score: number;
  readonly tier: Tier;
  readonly differences: readonly Difference[];
  /** What the match is about: a part of the page's sentence and of the corpus's, in the offsets of each; absent where it is not known. */
  readonly parts?: { readonly here: Span; readonly there: Span } | null;
}

/** What a newsroom does for a claim. */
export type Role =
  'first-reported' | 'confirmed' | 'repeated' | 'also-reported' | 'disputed' | 'copy';

/** A sentence that a decision rests on. */
export interface Evidence {
  /** Article id; null is the page that is being read. */
  readonly article: string | null;
  readonly newsroom: string | null;
  readonly sentence: { readonly index: number; readonly text: string };
  /** What the sentence does, and for whom; null when its time alone is the evidence. */
  readonly kind: AttributionKind | null;
  readonly outlet: string | null;
  readonly cue: Span | null;
}

export type Basis = 'credited' | 'earliest-in-corpus' | 'earlier-report-unnamed' | 'undecided';

/** The answer to "who was first", with its ground. */
export interface FirstReported {
  readonly outlet: string | null;
  readonly basis: Basis;
  /** Machine-readable ground, such as `explicit-cue`, `told`, `credit-chain`, `sole-origin`, `no-times`. */
  readonly reason: string;
  /** The outlet is credited for a report earlier than the articles at hand. */
  readonly earlier: boolean;
  /** Outlets that other evidence names instead. */
  readonly alsoCredited: readonly string[];
  /** Outlets between which the corpus cannot tell, when undecided. */
  readonly candidates: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What is known of an article but its text. */
export type Facts = Pick<Article, 'url' | 'outlet' | 'newsroom' | 'title' | 'published'>;

/** A corpus sentence as the reader sees it in an answer. */
export interface ReportView extends Facts, Omit<Match, 'sentence'> {
  readonly role: Role;
  readonly sentence: { readonly index: number; readonly text: string };
}

/** Somebody's part in a claim, with the sentences that it rests on and its machine-readable ground. */
type Backed<Part> = Part & { readonly evidence: readonly Evidence[]; readonly reason?: string };

/** Where the claim of one sentence comes from, as far as the corpus shows. */
export interface Finding {
  readonly tier: Tier;
  readonly firstReported: FirstReported;
  readonly confirmedBy: readonly Backed<{ readonly outlet: string }>[];
  readonly repeatedBy: readonly Backed<{
    readonly newsroom: string | null;
    readonly credits: readonly string[];
  }>[];
  readonly disputedBy: readonly Backed<{ readonly outlet: string | null }>[];
  /** Newsrooms that say that they could not verify it. */
  readonly notConfirmedBy: readonly Backed<{ readonly outlet: string }>[];
  /** Corpus articles that report the claim. */
  readonly articles: number;
  /** Independent origins behind them. */
  readonly origins: number;
  readonly reports: readonly ReportView[];
}

/** What the engine says of one sentence of a page. */
export interface SentenceCheck extends Span {
  readonly index: number;
  readonly text: string;
  readonly attributions: readonly Attribution[];
  readonly finding: Finding | null;
}

/** The engine's whole answer for a page; `whence check --json` prints it. */
export interface Check {
  readonly page: Facts;
  readonly corpus: CorpusSize;
  readonly sentences: readonly SentenceCheck[];
}

export interface CorpusSize {
  readonly articles: number;
  readonly newsrooms: number;
}

/** Where the articles of a corpus are kept; memory in tests and CLI, IndexedDB in the extension. */
export interface ArticleStore {
  get(ids: readonly string[]): Promise<readonly (Article | undefined)[]>;
  /** The words of the articles' sentences, by their places: what a check compares before it knows which articles it needs whole. */
  texts(ids: readonly string[]): Promise<readonly (Pick<string[], 'at'> | undefined)[]>;
  size(): Promise<CorpusSize>;
}

/** Where the packed index is kept: named binary records; null deletes one. `apply` is atomic: every change lands or none does. */
export interface IndexStore {
  get(keys: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  apply(changes: ReadonlyMap<string, Uint8Array | null>): Promise<void>;
  /** Does work that waits for nothing but the store; a store that can shows it one state, and is quicker so. */
  together?<T>(work: () => Promise<T>): Promise<T>;
}
