/** Every threshold and weight of the engine, a section for each room: name, unit, sane range, what moving it does, and where its value came from. */

// --- text/sentences and corpus -------------------------------------------------
/** Longest sentence, in units; longer runs are cut at a space. Range 500 to 5,000: lower cuts real sentences (the longest of 93,000 has 1,152), higher lets foreign text cost as much as a page. */
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
  /** Articles on one page, beyond which they are posts of one article, a long live blog; 20–100. Higher: a blog of a hundred posts is as many questions. Source: chosen, not measured; 1 of 181 real pages holds more than one. */
  mostArticles: 40,
  /** Share of the title, 0–1, that a heading must cover to be the headline; 0.3–0.8. Lower: the site's name in an <h1> passes. */
  headlineShare: 0.5,
  /** Letters of a line that is sought in the text that the page states as data, or is all a link to another site; 12–40. Lower: labels that occur in it by chance, names of services to share with. */
  shortestStated: 20,
  /** Share of the article's text that the page states as data, 0–1, below which what it shows is a stub; 0.3–0.7. */
  shownShare: 0.5,
  /** Characters of the largest box that is left out for its name; 1,000–6,000. Higher: misnamed articles are lost. Source: `npm run eval:pages`. */
  longestFurniture: 3_000,
  /** Characters of a label at an end of the article, such as a section's name; 30–60. Higher: a headline in a plain paragraph is lost. */
  longestLabel: 50,
  /** Most labels at one end of an article that are dropped; 2–6. Higher: lists made of plain lines are lost. */
  mostLabels: 3,
  /** Characters of a pulled quotation that is told from a stock phrase; 20–60. */
  shortestPulled: 30,
  /** Share of a block's characters that Readability keeps, 0–1, from which the block is kept whole; 0.3–0.9. Lower: boxes inside paragraphs; higher: loses datelines that it takes for bylines. Source: `npm run eval:pages`. */
  keptShare: 0.5,
  /** Share of a block's characters inside links, 0–1, above which it is no prose that may be missing; 0.2–0.6. Higher: teasers of other stories. Source: `npm run eval:pages`. */
  linkShareOfProse: 0.4,
  /** Share of a block's characters inside links, 0–1, above which it is furniture; 0.6–0.95. Lower: linked claims are lost. */
  linkShareOfFurniture: 0.8,
} as const;

/** Provenance: who was first, who confirmed, what is a copy. */
export const PROVENANCE = {
  /** Content terms that "X first reported …" must share with its neighbour to cover it; 1–4. Lower: credits leak. Source: test/stories. */
  sharedTerms: 2,
  /** Content terms beside cue and outlet up to which it covers whatever it follows; 0–3. Higher: credits leak. Source: test/stories. */
  bareTerms: 2,
  /** Words of the shortest run that aligns two texts; 6–20. Lower: stock phrases align. Source: `npm run eval:copies`. */
  copyRun: 8,
  /** Share of the shorter text's narrated words that is aligned in copies; 0.3–0.8. Lower: blogs and what they quote. Source: `npm run eval:copies`. */
  copyShare: 0.5,
  /** The same where one credits the other; 0.6–1. Lower: retellings are copies. Source: `npm run eval:copies`. */
  copyShareCredited: 0.8,
  /** Fewest aligned narrated words of a copy (12–60), and the share that a text of fewer than `words` needs (0.5–0.8), of which one sentence that both have is half. Higher: briefs are no copies. Source: test/provenance/copies.test.ts. */
  brief: { least: 20, words: 80, share: 0.6 },
  /** Fewest words of a quotation whose variants are shown; 3–8. Lower: stock phrases. Source: test/stories. */
  quotedWords: 4,
  /** Share of the shorter quotation's words that its variant has; 0.5–0.9. Lower: pairs two quotations. Source: test/stories. */
  quotedShare: 0.7,
} as const;

export const ATTRIBUTION = {
  /** How far back "the paper" may look for its outlet, in sentences; 3–20. Higher: credits one that the text has long left. Source: `npm run eval:attribution`. */
  anaphorReach: 8,
} as const;

// --- the engine -----------------------------------------------------------------------------------

export const ENGINE = {
  /** Corpus sentences compared with one of the page; 10–100. Higher: slower; lower: loses reports. Source: `npm run eval:candidates`. */
  candidates: 32,
  /** Candidates in a row that are no match, after which those little alike are not read; 3–12. Lower: loses reports. Source: `npm run eval:patience`. */
  patience: 8,
  /** A candidate is compared that shares a run of so many words, or this share of the words of the longer sentence; 4–6 and 0.2–0.35. Higher: faster; loses reports (this compares half, and loses 3 of 2,021 `same`). Source: `npm run eval:patience`. */
  glance: { run: 5, share: 0.25 } as { readonly run: number; readonly share: number },
  /** Score of a candidate that is read in any case; 0.1–0.3. Higher: loses reports. Source: `npm run eval:patience`. */
  alike: 0.15,
  /** Score of a candidate that nearly repeats the sentence; 0.3–0.9. Higher: misses edited copies of the page. */
  twinCandidate: 0.5,
  /** Articles compared with the page as texts, about 1 ms each; 1–20. Lower: misses a copy among follow-ups. */
  likelyTwins: 6,
} as const;

/** Longest headline, in units. Range 120 to 300: lower misses long ones, higher takes a short lead for one. */
export const LONGEST_HEADLINE = 220;
/** Longest standfirst, in units. Range 200 to 500. */
export const LONGEST_STANDFIRST = 320;
/** Share of a last line's longer words that the text must hold for the line to be its headline; 0.4–0.7. Lower: links to other stories; higher: misses headlines. At 0.5 84 % of headlines pass and 6 % of other articles' (test/train/headlines.ts). */
export const HEADLINE_SHARED_WORDS = 0.5;

export const INDEX = {
  /** What a shared run of three words adds to the score, in units of idf; 5–25. Lower: partial twins rank below; higher: paraphrases do. Source: `npm run eval:index`. */
  phraseWeight: 10,
  /** Least score of a candidate, a share of the weight of its query's terms; 0.1–0.5. Higher: loses twins that say one claim of many. Source: `npm run eval:index`. */
  leastShare: 0.35,
  /** A candidate holds so many nats of its query's terms and phrases or, as short sentences weigh little, this share of them; 15–35 and 0.1–0.2. Higher: fewer articles are read for a page; loses clauses and what is possible. Source: `npm run eval:patience`. */
  leastHeld: { nats: 30, share: 0.12 },
  /** A key is very common with more postings in large lists than this; 200–4,000. Higher: more bytes a page. */
  commonPostings: 500,
  /** … and than this share of the corpus; 0.001–0.02. Higher: more bytes a page; lower: loses paraphrases. Source: `npm run eval:index`. */
  commonShare: 0.003,
  /** Keys that a sentence is looked up by even when all are very common. Range 1 to 5. */
  leastKeys: 3,
  /** Bytes at which a block of small lists is closed. Range 1,000 to 16,000; lower is more records, higher more bytes a page. Firefox keeps what a record has above a kilobyte on pages of four: for 100,000 sentences 3,600 to 4,200 take 5.8 MB there, 2,000 8.4, 4,700 6.2; a look-up takes as long. */
  sharedBlockBytes: 3_900,
  /** Postings above which a list has blocks of its own, and can be left unread; in a large segment commonShare of its sentences, as below that a list is read in any case. Higher: fewer bytes on the disk, as phrases are told by their places in smaller lists; more bytes a page. Range 200 to 2,000, and at most largestBlockPostings. Source: `npm run eval:index`. */
  largeList: 1_000,
  /** Postings in one block of a large list; keeps records below 64 KB, above which Chromium stores them apart. */
  largestBlockPostings: 12_000,
  /** Articles in a page of them, some 20 bytes each. Range 8 to 256; higher: fewer records a look-up reads, as what may say the same stands in hundreds of articles all over a segment, but more bytes. Of 22,000 articles a look-up reads 430 pages of 16 or 166 of 128. */
  pageArticles: 128,
  /** Sentences of one new segment; a larger batch makes several. Range 4,000 to 64,000; bounds the memory of an import. */
  batchSentences: 16_000,
  /** Sentences of an import that are indexed together, at its end or sooner; 30,000 to 2,000,000. Higher: less is rewritten, and what is rewritten stays on the disk for long, but articles are found later, and 150 bytes of memory for each. */
  gatherSentences: 800_000,
  /** A segment is merged with all newer ones that hold at least this share of its sentences; 0.1–1. Lower: fewer segments, and so fewer records a page, but more rewriting. */
  mergeShare: 0.25,
  /** The same while an index is built anew from its articles. Higher: less rewriting (0.25 writes a sentence 8.5 times in an import of 700,000, 1 writes it 4.7 times), but more segments meanwhile (3.5 for 2.3). Range 0.5 to 2. */
  importMergeShare: 1,
  /** Share of removed sentences at which a segment is rewritten without them. Range 0.1 to 0.5. */
  deadShare: 0.25,
  /** Blocks of each input that one merge step reads. Range 16 to 512; bounds its time and memory. */
  mergeBlocks: 128,
  /** The same, pages of one input. Range 2 to 64. */
  mergePages: 16,
  /** Records of replaced segments that one step removes; 300 to 5,000. Higher: a check may wait longer. Source: chosen; some 20 ms in Chromium. */
  sweptRecords: 500,
  /** No merge makes a larger segment, in sentences; bounds the directory that a look-up holds. */
  largestSegment: 2_000_000,
} as const;

// --- match ----------------------------------------------------------------------------------------

/** What more is the same between articles of one story; see match/agree.ts. */
export const STORY = {
  /** Sentences of the page that an article must surely share. Range 2 to 6; fewer takes one shared quotation for a story. */
  leastShared: 3,
  /** Share of one sentence, by idf, that a clause is which counts in one story. Range 0.3 to 0.8; lower takes names and asides for claims. Source: `npm run eval:stories`, read by hand. */
  leastCover: 0.4,
  /** Other versions of a sentence that speak for one that is near. Range 3 to 12; higher is slower. */
  mostVersions: 6,
} as const;

/** When a clause may match by itself; `npm run eval:constants` prints what each value finds and what by chance. */
export const PARTS = {
  /** Content words of a clause that says enough. Range 3 to 7; fewer lets stock phrases in. */
  leastTerms: 3,
  /** Idf, in nats, of the words that two clauses must share. Range 10 to 30. */
  leastMass: 15,
  /** Clauses are compared that share a run of so many words, or this share of the words of the longer one; 4–6 and 0.2–0.4. Higher: faster; loses claims. */
  glance: { run: 5, share: 0.3 },
} as const;

/** When a shared quotation alone makes a match; `npm run eval:constants` prints what each value finds and what by chance. */
export const QUOTED = {
  /** Words of a quotation that states something. Range 3 to 8; fewer lets slogans in. */
  leastWords: 5,
  /** Idf, in nats, that the shared words must sum to. Range 6 to 20; lower lets small talk in. */
  leastMass: 8,
  /** Share of the shorter quotation that is shared, by idf. Range 0.7 to 1; 1 asks for the same words. */
  coverage: 0.85,
  /** Share of words in capitals above which it is a title. Range 0.4 to 0.8. */
  mostCapitals: 0.5,
  /** Words of a phrase that tell something, quoted by two articles of one story. Range 2 to 4; one is a scare quote. Source: `npm run eval:stories`, read by hand. */
  leastTelling: 2,
  /** Idf, in nats, of a word that tells something. Range 2 to 6. */
  telling: 3,
  /** Idf, in nats, that the sentences must share beside the phrase. Range 0 to 15; lower takes a catchword for a claim. */
  leastBeside: 6,
} as const;

/**
 * What the two heads of the matcher learned from the tune half of
 * ../shared/data (paraphrases, reused sentences, look-alikes of other events),
 * in log odds. `whole` and `part` are what a head says before any feature does,
 * `same` is the least sum that makes a match `same` (more: fewer and surer). A
 * feature's row is as in match/say.ts. Written by `npm run train`; do not edit.
 */
// <learned: npm run train>
export const LEARNED_FROM: 'both halves' | 'the tune half' = 'both halves';
/** The score: `middle` is the likeness, 0 to 1, that tells paraphrases apart best, and becomes 0.5; `near` is the score that 1.2 in a hundred look-alikes of other events exceed. */
export const GRADED = { middle: 0.48, near: 0.37 } as const;
export const MATCH_LEARNED = { whole: 1.03, part: 0.56, same: 0.75 } as const;
export const MATCH_WEIGHTS: Readonly<Record<string, readonly [string, string, string]>> = {
  overlapLeast: ['0.13 0.627 0.185', '', ''],
  overlapMost: ['0.13 0.771 0.184', '', ''],
  sharedMass: ['0.03 50.4 23.9', '', '0.07 48.2 -0.04 53.2 -0.11'],
  aloneLeast: ['', '0.01 51 -0.16', ''],
  aloneMost: ['0.03 29.2 17', '', '0.06 8.96 -0.01'],
  strangestLeast: ['0.07 5.8 3.41', '', '0.09 1.56 -0.03 10.2 -0.12'],
  strangestMost: ['0.05 8.56 2.5', '', '0.09 10.2 -0.06'],
  wordsLeast: ['0.27 0.631 0.148', '0.06 0.577 -0.08 0.789 0.07 0.833 0.13', '-0.10 0.795 0.77'],
  wordsMost: ['0.1 0.744 0.158', '', '-0.40 0.686 -0.22 0.824 0.19 0.88 0.43'],
  contentLeast: ['', '0.02 0.625 -0.04 0.875 0.02', ''],
  contentMost: ['0.09 0.765 0.173', '', ''],
  stopsLeast: ['0.24 0.594 0.204', '', '-0.08 0.833 0.62 0.944 0.78'],
  stopsMost: ['-0.07 0.749 0.219', '', '-0.36 0.4 -0.29 0.429 0.02'],
  subsequenceLeast: ['0.16 0.594 0.182', '', ''],
  subsequenceMost: ['0.26 0.727 0.187', '', ''],
  runWords: ['-0.04 7.83 4.6', '-0.01 18 0.36', '-4.71 4 -3.26 6 0.83 8 1.32 17 1.97'],
  runMass: ['-0.15 30.4 19.4', '', ''],
  runShare: ['-0.09 0.454 0.226', '', '-0.04 0.799 0.07'],
  ranLeast: ['-0.14 0.484 0.245', '', '-0.01 0.892 0.23'],
  ranMost: ['-0.05 0.585 0.276', '', '-0.07 0.775 0.09'],
  bigrams: ['0.05 0.496 0.204', '', '-0.78 0.219 0.05'],
  gramsLeast: ['0.28 0.627 0.139', '-1.11 0.319 -0.06 0.366 0.09 0.512 0.03', '0.14 0.51 -0.05'],
  gramsMost: [
    '0.04 0.743 0.143',
    '-0.38 0.386 -0.32 0.447 0.05 0.705 -0.02',
    '-0.20 0.818 0.15 0.87 0.28',
  ],
  gapLeast: ['', '', '0.08 2.22 -0.04'],
  gapMost: ['', '0.03 42 0.09', '0.19 10.2 -0.04'],
  headMost: ['-0.22 6.95 10.6', '', '-0.04 0 0.03'],
  tailMost: ['-0.39 7.56 11.3', '', '0.05 3.8 -0.02'],
  tailLeast: ['0.16 1.86 4.89', '', ''],
  joinersLeast: ['-0.03 0.0783 0.275', '', ''],
  joinersMost: ['-0.22 0.523 0.642', '', ''],
  gapWordsLeast: ['-0.09 2.36 1.41', '', ''],
  gapWordsMost: ['-0.27 4.45 2.13', '', '0.52 2 -0.16 9 0.20 12 0.43'],
  oneSided: ['-0.06 9.97 9.03', '', '0.06 6.54 -0.02'],
  capitalsLeast: ['-0.2 1.94 4.6', '', ''],
  capitalsMost: ['0.14 8.96 9.98', '', ''],
  plainLeast: ['0.16 10.4 11', '', ''],
  plainMost: ['-0.28 20.7 14.3', '', '0.54 4.4 0.29 7.2 0.03 11 -0.10'],
  stretches: ['0.17 3.55 1.82', '', ''],
  lengthRatio: [
    '0.16 0.85 0.0999',
    '',
    '2.12 0.563 1.96 0.589 1.16 0.618 0.55 0.643 -0.22 0.667 -0.66',
  ],
  lengthLeast: [
    '0.07 17.8 4.86',
    '',
    '-0.07 11 -0.49 13 -0.58 21 0.01 23 0.09 24 0.50 25 0.96 27 2.07 28 2.21 30 2.42',
  ],
  massLeast: ['-0.06 65 25', '', '0.32 58.8 -0.38'],
  modals: ['-0.11 0.0795 0.276', '', ''],
  quoteShare: ['0.05 0.145 0.339', '', '-0.69 0.0687 0.32 0.72 1.08'],
  quoteMass: ['0.12 6.07 16.1', '', '-0.32 4.2 0.26 20.2 0.32 28.8 0.39'],
  quotesDiffer: ['-0.15 0.0154 0.1', '', ''],
  quotedBoth: ['0.05 4.99 14.4', '', '-0.09 0 0.12'],
  namesMissMost: ['', '', '-0.04 1 0.13'],
  numbersConflict: ['-0.07 0.119 0.443', '', ''],
  numbersAlone: ['-0.16 0.631 1.37', '', ''],
  negations: ['-0.31 0.053 0.232', '', ''],
};
// </learned>
