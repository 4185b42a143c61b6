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
   * many articles state.
   */
  candidates: 40,
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
