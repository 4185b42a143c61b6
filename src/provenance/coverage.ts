import { oncePer } from '../once-per.ts';
import { analyse } from '../text/analyse.ts';
import { findQuotations } from '../text/quotations.ts';
import { PROVENANCE } from '../tuning.ts';
import type { Article, Attribution, AttributionKind, Sentence, Span } from '../types.ts';
import { isMeta, isMetaCredit } from './meta.ts';
import { documentsCitedBy, documentsIn, documentsOf, sameDocument } from './documents.ts';

/**
 * How a credit comes to cover a sentence, the most specific first. `beyond`: it
 * speaks for the article, but of a document that the sentence does not name.
 */
export type Reach = 'sentence' | 'neighbour' | 'document' | 'article' | 'beyond';

/** A credit that covers a sentence, and the sentence `at` which it stands. */
export interface Covering {
  readonly attribution: Attribution;
  readonly at: Sentence;
  readonly reach: Reach;
}

/** Credits that name the outlet for this sentence, not for the article around it. */
export function isSpecific(covering: Covering): boolean {
  return covering.reach === 'sentence' || covering.reach === 'neighbour';
}

/** As `analyse` reads it; every claim of an article asks for those of its credits. */
const analysisOf = oncePer(({ text }: Sentence) => analyse(text));

/** The sentence that is to be covered, with what is asked of it for every credit. */
interface Claim {
  readonly sentence: Sentence;
  readonly meta: boolean;
  /** It is the headline or the lead: the news of the article. */
  readonly news: boolean;
  /** Documents to which it ascribes what it says. */
  readonly cited: ReadonlySet<string>;
  /** Documents of which it speaks, or the sentences around it do. */
  readonly around: ReadonlySet<string>;
}

/** All credits of `article` that cover its sentence; those inside a quotation are the speaker's. */
export function coverings(article: Article, sentence: Sentence): Covering[] {
  const claim: Claim = {
    sentence,
    meta: isMeta(sentence),
    news: isNews(article, sentence),
    cited: documentsCitedBy(sentence),
    around: documentsAround(article, sentence),
  };
  const found: Covering[] = [];
  for (const at of article.sentences) {
    for (const attribution of at.attributions) {
      if (attribution.quoted || attribution.kind === 'syndicated') continue;
      const reach = reachOf(attribution, at, claim);
      if (reach) found.push({ attribution, at, reach });
    }
  }
  return found;
}

function reachOf(attribution: Attribution, at: Sentence, claim: Claim): Reach | null {
  if (at === claim.sentence) return 'sentence';
  if (claim.meta) return null;
  const { from, to } = attribution.covers;
  const { index } = claim.sentence;
  if (attribution.scope !== 'article' && from <= index && index <= to) return 'sentence';
  if (isAbout(attribution, at, claim)) return 'neighbour';
  if (isGeneral(attribution, at)) return articleReach(attribution, at, claim);
  return citesItsDocument(attribution, at, claim) ? 'document' : null;
}

/** Kinds that a lead or a headline may state for the whole article. */
const GENERAL: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  'first-reported',
  'reported',
  'obtained',
  'citing',
  'told',
  'confirmed',
  'not-confirmed',
]);

/** A credit for a whole document covers what is said of that document; any other, the article. */
function articleReach(attribution: Attribution, at: Sentence, claim: Claim): Reach | null {
  if (attribution.outlet === null || !GENERAL.has(attribution.kind)) return null;
  const credited = documentsOf(at);
  if (credited.size === 0) return 'article';
  return sameDocument(credited, claim.around) ? 'document' : 'beyond';
}

/** Documents of the sentence, of the one before it, and of the one that ends its quotation. */
function documentsAround(article: Article, sentence: Sentence): ReadonlySet<string> {
  const { index, block, text } = sentence;
  const runsOn = findQuotations(text).some((one) => !one.closed);
  const near = [article.sentences[index - 1], runsOn ? article.sentences[index + 1] : undefined];
  const texts = near.filter((one) => one?.block === block).map((one) => one?.text ?? '');
  return documentsIn([text, ...texts].join(' '));
}

/** "X first reported the details of the draft" speaks for the article wherever it stands. */
function isGeneral(attribution: Attribution, at: Sentence): boolean {
  if (attribution.scope === 'article') return true;
  if (attribution.kind === 'obtained' || !isMetaCredit(attribution, at)) return false;
  return attribution.kind !== 'first-reported' || documentsOf(at).size > 0;
}

/** The headline, the standfirst or the lead. */
export function isNews({ sentences }: Article, sentence: Sentence): boolean {
  return sentence.kind !== 'body' || sentence === sentences.find(({ kind }) => kind === 'body');
}

/**
 * A sentence that is mainly a credit ("X first reported details of …") covers
 * the one beside it that it is about: they share content beyond the document's
 * name, or it says next to nothing else ("The sale was first reported by …").
 * One that says nothing which the news of the article does not ("X first
 * reported the sale") is about the news, wherever it stands.
 */
function isAbout(attribution: Attribution, at: Sentence, { sentence, news }: Claim): boolean {
  const { kind, cue, mention } = attribution;
  const beside = Math.abs(at.index - sentence.index) === 1;
  if (!beside && !news) return false;
  if (isConfirmedTo(attribution, at))
    return saysNoMore(at.text.slice(cue.start, mention?.start), sentence);
  if (kind !== 'first-reported' && !isPassive(attribution)) return false;
  const content = analysisOf(at).tokens.filter(
    (token) => !token.stop && !within(token, cue) && !within(token, mention),
  );
  const claim = analysisOf(sentence).terms;
  const about = [...new Set(content.map(({ stem }) => stem))].filter(isNoDocument);
  const shared = about.filter((stem) => claim.has(stem)).length;
  const isBare = about.length <= PROVENANCE.bareTerms;
  const whole = shared > 0 && shared === about.length;
  const alike = beside ? shared >= PROVENANCE.sharedTerms || whole : whole && isBare;
  if (kind === 'first-reported' && alike) return true;
  return isBare && beside && !isGeneral(attribution, at) && at.index > sentence.index;
}

/** "Two officials confirmed the sale to X". */
function isConfirmedTo({ kind, cue, mention, quoted }: Attribution, at: Sentence): boolean {
  return (
    kind === 'told' &&
    !quoted &&
    mention !== null &&
    /^confirm/i.test(at.text.slice(cue.start)) &&
    cue.start < mention.start
  );
}

/** What is confirmed ("the sale") is named, and is a word of the claim. */
function saysNoMore(object: string, sentence: Sentence): boolean {
  const stems = analyse(object).tokens.filter(({ stop, stem }) => !stop && stem !== 'confirm');
  const claim = analysisOf(sentence).terms;
  return stems.length > 0 && stems.every(({ stem }) => claim.has(stem));
}

const PASSIVE: ReadonlySet<AttributionKind> = new Set(['reported', 'reported-earlier']);

/** "The talks were reported earlier by X": what was told before is the subject, X the agent. */
function isPassive({ kind, cue, mention, quoted }: Attribution): boolean {
  return PASSIVE.has(kind) && !quoted && mention !== null && cue.start < mention.start;
}

function isNoDocument(stem: string): boolean {
  return documentsIn(stem).size === 0;
}

function within(token: Span, span: Span | null): boolean {
  return span !== null && span.start <= token.start && token.end <= span.end;
}

/** "The Times reported on a draft report …", and later "the draft report said". */
function citesItsDocument(attribution: Attribution, at: Sentence, { cited }: Claim): boolean {
  if (cited.size === 0 || attribution.outlet === null) return false;
  return DOCUMENT_CREDITS.has(attribution.kind) && sameDocument(documentsCitedBy(at), cited);
}

const DOCUMENT_CREDITS = new Set(['first-reported', 'reported', 'obtained']);
