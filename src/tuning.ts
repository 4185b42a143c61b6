/**
 * Every threshold and weight of the engine, a section for each room. Each has
 * a name, a unit, a sane range, what moving it does, and where its value came
 * from.
 */

// --- text/sentences and corpus -------------------------------------------------

/**
 * Longest sentence, in UTF-16 units; longer runs without a stop are cut at a
 * space. Range 500 to 5,000: lower cuts real sentences (the longest of 93,000 of
 * ../shared/data has 1,152), higher lets one run of foreign text cost as much
 * as a page.
 */
export const LONGEST_SENTENCE = 2_000;

// --- the page (extension/content/article) --------------------------------------------------------

export const PAGE = {
  /** Characters of a block that counts as a paragraph; 60–140. Higher: teasers and lists count less. */
  shortestParagraph: 80,
  /** Characters of paragraphs in a page that declares itself an article; 150–600. Higher: briefs are left alone. */
  fewestCharacters: 250,
  /** The same where a page declares nothing; 400–2000. Higher: front pages are marked less, plain pages too. */
  fewestUndeclared: 600,
  /** Characters below which Readability tries again with less strictness; 250–800. Lower: faster, but at 250 it kept a teaser for the article (-2 points of text found). Source: Readability's default. */
  tooShortToBeAll: 500,
  /** Share of the title, 0–1, that a heading must cover to be the headline; 0.3–0.8. Lower: the site's name in an <h1> passes. */
  headlineShare: 0.5,
  /** Share of a block's characters inside links, 0–1, above which it is furniture; 0.6–0.95. Lower: linked claims are lost. */
  linkShareOfFurniture: 0.8,
} as const;

/** Provenance: who was first, who confirmed, what is a copy. */
export const PROVENANCE = {
  /**
   * Content terms that a sentence which is mainly a credit ("X first reported
   * details of …") must share with its neighbour to cover it. Count, 1 to 4;
   * lower lets a credit leak to the neighbours. Source: test/stories.
   */
  sharedTerms: 2,
  /**
   * Shortest run of the same narrated words that two texts must share to be
   * aligned there. Words, 6 to 20; lower aligns stock phrases. Source:
   * `npm run eval:provenance copies`.
   */
  copyRun: 8,
  /**
   * Share of the shorter text's narrated words that must be aligned for the two
   * to be copies. 0.3 to 0.8; lower merges a rewrite with its source.
   */
  copyShare: 0.5,
  /** Fewest aligned narrated words of a copy. 12 to 60; lower merges briefs. */
  copyWords: 20,
} as const;

// --- attribution ------------------------------------------------------------------------------------

export const ATTRIBUTION = {
  /**
   * How far back "the paper" may look for the outlet that it means. Sentences,
   * 3 to 20; higher credits an outlet that the text has long left. Source:
   * `npm run eval:attribution`.
   */
  anaphorReach: 8,
} as const;

// --- the engine -----------------------------------------------------------------------------------

export const ENGINE = {
  /**
   * Corpus sentences that are compared with a sentence of the page. Count, 10
   * to 100; higher costs up to 60 µs each, lower loses reports of a claim that
   * many articles state. Source: `npm run eval:candidates`, where no match of
   * the seeds stands below rank 22.
   */
  candidates: 32,
  /**
   * Least score of a candidate that is compared: the share of the sentence's
   * weight that it holds. 0.1 to 0.3; higher is faster and loses twins that say
   * one claim of many. Source: `npm run eval:candidates`, where no match of the
   * seeds stands below 0.25.
   */
  leastCandidate: 0.2,
  /**
   * Articles that are compared with the page as texts, those that it meets most
   * often first. Count, 1 to 20; lower misses the copy of a page in a corpus
   * full of follow-ups, higher costs about 1 ms each.
   */
  likelyTwins: 6,
} as const;

/** Longest headline, in units. Range 120 to 300: lower misses long ones, higher takes a short lead for one. */
export const LONGEST_HEADLINE = 220;

/** Longest standfirst, in units. Range 200 to 500. */
export const LONGEST_STANDFIRST = 320;

/**
 * Share of a last line's longer words that the text must hold for the line to
 * be its headline. Range 0.4 to 0.7: lower takes a link to another story for
 * it, higher misses headlines. At 0.5 84 % of headlines pass and 6 % of other
 * articles' (test/train/headlines.ts).
 */
export const HEADLINE_SHARED_WORDS = 0.5;

// --- index ----------------------------------------------------------------------------------------

export const INDEX = {
  /**
   * What the same content word after a shared term adds to the score, in units
   * of idf. Range 0 to 8; 0 finds fewer partial twins first, more ranks stock
   * phrases above rare words.
   */
  neighbourWeight: 4,
  /** What a shared shingle of a quotation adds to the score, in units of idf. Range 4 to 16. */
  shingleWeight: 10,
  /** Words of a quotation shingle. Range 2 to 5; fewer are less telling, more break at one changed word. */
  shingleWords: 3,
  /** Shingles of which one is kept. Range 1 to 8; 1 keeps all and costs twice the room. */
  shingleWindow: 4,
  /**
   * The least score of a candidate, as a share of the query's full score. Range
   * 0 to 0.3; higher reads fewer articles and loses twins that say one claim of
   * many.
   */
  leastScore: 0.12,
  /**
   * A term is very common when more postings than this, and than `commonShare`
   * of the corpus, are in large lists. Count and share; higher reads more bytes
   * a page for few better ranks.
   */
  commonPostings: 4_000,
  commonShare: 0.025,
  /** Terms that a sentence is looked up by even when all are very common. Range 1 to 5. */
  leastTerms: 3,
  /** Bytes at which a block of small lists is closed. Range 1,000 to 16,000; lower is more records, higher more bytes a page. */
  sharedBlockBytes: 4_000,
  /** Bytes above which a list has blocks of its own, and can be left unread. Range 500 to 4,000. */
  largeListBytes: 1_500,
  /** Postings in one block of a large list; keeps records below 64 KB, above which Chromium stores them apart. */
  largestBlockPostings: 12_000,
  /** Articles in a page of them. Range 16 to 256; as for blocks. */
  pageArticles: 64,
  /** Sentences of one new segment; a larger batch makes several. Range 4,000 to 64,000; bounds the memory of an import. */
  batchSentences: 16_000,
  /**
   * A segment is merged with all newer ones when these hold at least this share
   * of its sentences. Range 0.3 to 1.5; lower means fewer segments to look in
   * and more rewriting.
   */
  mergeShare: 0.5,
  /** Share of removed sentences at which a segment is rewritten without them. Range 0.1 to 0.5. */
  deadShare: 0.25,
  /** Blocks of each input that one merge step reads. Range 16 to 512; bounds its time and memory. */
  mergeBlocks: 128,
  /** No merge makes a larger segment, in sentences; bounds the memory of a look-up to 8 bytes each. */
  largestSegment: 2_000_000,
} as const;

// --- match ----------------------------------------------------------------------------------------

/**
 * What the two heads of the matcher learned from the tune half of
 * ../shared/data (paraphrases, reused sentences, look-alikes of other events).
 * Log odds. `whole` and `part` are what a head says before any feature does,
 * `same` is the least sum that makes a match `same` (more: fewer and surer).
 * A feature's row is its say in `whole` and in `part`: "v0 e1 v1 …", v0 up to
 * the edge e1, v1 above it. Written by `npm run train`; do not edit.
 */
// <learned: npm run train>
export const MATCH_LEARNED = {
  whole: -0.42,
  part: 0.51,
  same: 1.15,
} as const;
export const MATCH_WEIGHTS: Readonly<Record<string, readonly [string, string]>> = {
  overlapLeast: ['-0.10 0.495 0.10', '0.00'],
  overlapMost: ['-0.13 0.681 -0.08 0.779 0.04 0.838 0.22', '0.00'],
  sharedMass: ['0.00', '0.00'],
  aloneLeast: ['0.02 40.2 -0.03 50.4 -0.24 57 -0.31', '0.00'],
  aloneMost: ['0.24 20.2 0.05 35 -0.15 74.6 -0.42', '0.18 15.6 -0.05'],
  strangestLeast: ['0.00', '0.04 5 -0.04'],
  strangestMost: ['0.00', '0.23 7.8 0.02 8.4 -0.04 8.6 -0.23'],
  wordsLeast: [
    '-2.23 0.313 -1.26 0.364 -0.56 0.438 0.22 0.5 0.47 0.571 0.62 0.632 0.93 0.684 1.31 0.733 1.43 0.778 2.21 0.826 2.42',
    '-0.20 0.743 0.37 0.8 0.97',
  ],
  wordsMost: ['0.00', '-1.68 0.583 -1.23 0.68 0.44 0.784 0.67 0.895 0.79'],
  subsequenceLeast: ['-0.04 0.256 -0.01 0.645 0.04', '0.16 0.578 -0.15'],
  subsequenceMost: ['-0.59 0.324 -0.55 0.344 -0.30 0.418 -0.08 0.651 0.03 0.763 0.21', '0.00'],
  runWords: ['0.16 4 0.02 5 -0.11', '-3.18 4 -2.86 6 0.68 8 1.20 12 1.57 14 1.67 15 1.98 17 2.12'],
  runMass: ['0.33 11.1 0.08 35.3 0.04 39.6 -0.32 44.5 -0.51', '0.00'],
  runShare: ['0.15 0.349 -0.04 0.465 -0.15', '-0.26 0.449 -0.14 0.625 0.20'],
  ranLeast: ['0.02 0.411 -0.02', '0.00'],
  ranMost: ['0.08 0.453 -0.06', '-0.39 0.413 -0.23 0.548 -0.07 0.669 0.11 0.764 0.24'],
  order: ['0.00', '0.00'],
  bigrams: ['0.00', '0.00'],
  gramsLeast: [
    '-2.06 0.3 -1.91 0.331 -0.40 0.383 0.11 0.57 0.33 0.625 0.41 0.724 0.55 0.771 1.53',
    '-0.04 0.797 0.27',
  ],
  gramsMost: [
    '-0.35 0.464 -0.25 0.491 0.00 0.6 0.04',
    '-0.71 0.688 -0.55 0.779 0.14 0.847 0.44 0.893 0.77',
  ],
  quoteShare: ['-0.04 0 0.22', '-1.04 0 0.11 0.662 1.36'],
  quoteMass: ['-0.01 46 0.18', '0.00'],
  quotesDiffer: ['0.00', '0.00'],
  clauseShare: ['0.03 0.884 -0.05', '0.00'],
  clauseMass: ['0.00', '0.00'],
  clauseLeast: ['0.00', '0.00'],
  namesShared: ['0.00', '-0.01'],
  namesMissLeast: ['0.00', '0.00'],
  namesMissMost: ['-0.09 0 0.05', '-0.26 0 0.05 1 0.30'],
  numbersAgree: ['0.00', '0.00'],
  numbersConflict: ['0.00', '0.00'],
  numbersAlone: ['0.06 0 -0.13', '0.00'],
  datesAgree: ['0.00', '0.00'],
  datesConflict: ['0.00', '0.00'],
  datesAlone: ['-0.03 0 0.10', '0.00'],
  lengthRatio: [
    '-0.41 0.684 -0.30 0.707 -0.04 0.75 0.08',
    '1.41 0.582 0.84 0.611 0.78 0.636 -0.29 0.667 -0.62 0.826 -0.48',
  ],
  lengthLeast: ['0.00', '-0.38 23 0.47 26 1.89'],
  massLeast: ['0.02 57.4 -0.01', '0.86 35.8 0.68 42.4 0.60 44.8 0.32 61 -0.84'],
  massRatio: ['0.00', '0.07 0.576 -0.12 0.903 0.21'],
  negations: ['0.06 0 -0.75', '0.00'],
  modals: ['0.02 0 -0.16', '0.00'],
};
// </learned>
