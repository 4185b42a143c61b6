/**
 * Gold for sentence × outlet, derived from PolNeAR's attributions (source, cue
 * and content spans by people; https://github.com/networkdynamics/PolNeAR).
 *
 * An outlet is a source where a primary attribution
 * - has it as its source: the source span is the outlet, alone or with others,
 *   its work ("a Times analysis", "an AP-GfK poll") or a document that it saw;
 * - has it in the cue, or beside it and outside what is said, as the one spoken
 *   to: "told the AP", "said on NBC's Meet the Press", "declined to comment to";
 * - credits it in brackets: "[Reuters.]".
 * "The newspaper" as a source accepts any outlet, and an ambiguous "The Times"
 * any of its bearers.
 *
 * Neither right nor wrong, for the data does not decide: a person of the outlet
 * as the source ("CNN's Jake Tapper", "Times columnist"), an opinion piece in it
 * ("wrote in the Post"), an event that it held, its attitude or its own affairs
 * ("endorsed", "CBS said it was canceling"), "the paper" and "the network",
 * which may be other things, what PolNeAR leaves out as a rule (hat tips, "told
 * CNN" and "the ABC poll" in a sentence that it reads otherwise), and credits
 * inside quotation marks, which are the speaker's.
 *
 * Noise: PolNeAR has one annotator for most articles; nested and repeated
 * credits are often left out. Of 141 "false alarms" of an early extractor 106
 * were credits when read; of the 46 that a later one still made in the report
 * half 27 were, 4 could be called so and 15 were none. What was found so is kept
 * by hash in `test/gold/attribution-polnear-audit.jsonl` and counts neither way.
 * The report half's precision is 76 as annotated, 87 less what the first reading
 * found, 92 less what the second found too, and 95 less a third, of what the rules
 * of open verbs credit: the script prints them all. Who measures on other articles
 * should expect the second. Credit lines and datelines are not in it:
 * `syndicated` is not scored.
 */
import type { AttributionKind, Sentence } from '../../src/types.ts';
import { findMentions, type Mention } from '../../src/outlets/mentions.ts';
import type { GoldCredit } from './attribution-score.ts';

/** A row of `polnear-attributions`; spans are offsets into the article's text. */
export interface PolnearRow {
  readonly doc: string;
  readonly primary: boolean;
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string | null;
  readonly spans: Readonly<Partial<Record<'source' | 'cue' | 'content', [number, number][]>>>;
}

interface Named extends Pick<Mention, 'start' | 'end'> {
  /** Empty: any outlet. */
  readonly outlets: readonly string[];
  /** It may name no source at all. */
  readonly vague: boolean;
}

/** Gold credits of each sentence of an article, by sentence index. */
export function goldOf(
  text: string,
  sentences: readonly Sentence[],
  rows: readonly PolnearRow[],
): Map<number, GoldCredit[]> {
  const gold = new Map<number, GoldCredit[]>();
  const primary = rows.filter((row) => row.primary);
  for (const name of namesIn(text)) {
    const sentence = sentences.find((s) => s.start <= name.start && name.start < s.end);
    if (!sentence) continue;
    for (const credit of creditsOf(text, sentence, primary, name)) {
      const optional = credit.optional || name.vague || isQuoted(sentence, name.start);
      add(gold, sentence.index, { outlets: name.outlets, ...credit, optional });
    }
  }
  return gold;
}

const ANAPHOR =
  /\b[Tt]he (?:newspaper|paper|network|magazine|news agency|wire service|news site|broadcaster|news service|tabloid)\b/g;

function namesIn(text: string): Named[] {
  const mentions = findMentions(text)
    .filter(({ outlets }) => outlets.length > 0)
    .map((m) => ({
      start: m.start,
      end: m.end,
      outlets: m.outlets.map(({ name }) => name),
      vague: /h\/t:? $/i.test(text.slice(m.start - 6, m.start)),
    }));
  const anaphors = [...text.matchAll(ANAPHOR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    outlets: [],
    vague: /(?:paper|network)$/.test(match[0]) && !match[0].endsWith('newspaper'),
  }));
  return [...mentions, ...anaphors];
}

const ASKS_OR_TELLS =
  /\b(?:told|tells|telling|interview(?:s|ed)?|interviewed by|conversation|appearance|remarks|comments|spoke|speaking|statement|complained|explained)\b(?: \S+){0,2}? (?:with |on |to |by |for )?$/;

/** A plain form of speech or poll that no attribution of the data speaks of. */
function leftOut(text: string, sentence: Sentence, name: Named): Credit | null {
  const before = text.slice(sentence.start, name.start);
  const after = text.slice(name.end, sentence.end);
  if (/^\S{0,20} (?:\S+ ){0,2}(?:polls?|surveys?)\b/.test(after))
    return { kinds: ['poll'], optional: true };
  if (ASKS_OR_TELLS.test(before) || /^ interview\b/.test(after))
    return { kinds: ['told'], optional: true };
  return null;
}

type Credit = Pick<GoldCredit, 'kinds' | 'optional'>;

function creditsOf(
  text: string,
  sentence: Sentence,
  rows: readonly PolnearRow[],
  name: Named,
): Credit[] {
  if (name.vague && name.outlets.length > 0) return [{ kinds: ANY_REPORT, optional: true }];
  const direct = rows.map((row) => creditOf(text, row, name)).filter((credit) => credit !== null);
  if (direct.length > 0) return direct;
  const beside = besideSpeech(text, sentence, rows, name) ?? leftOut(text, sentence, name);
  return beside ? [beside] : [];
}

function creditOf(text: string, row: PolnearRow, name: Named): Credit | null {
  const source = pieceWith(row.spans.source, name);
  const cue = pieceWith(row.spans.cue, name);
  if (source) {
    const whole = (row.spans.source ?? []).map(([from, to]) => text.slice(from, to)).join(' ');
    return asSource(whole, text.slice(source[0], name.start), row);
  }
  return cue ? asAddressee(text.slice(cue[0], name.start), text.slice(name.end, cue[1])) : null;
}

/** The outlet stands in a sentence that reports speech, but not in the speech: "In an interview with CNN, he said". */
function besideSpeech(
  text: string,
  sentence: Sentence,
  rows: readonly PolnearRow[],
  name: Named,
): Credit | null {
  const contents = rows.flatMap(({ spans }) => spans.content ?? []);
  if (contents.some(([from, to]) => from <= name.start && name.end <= to)) return null;
  const speech = rows.flatMap(({ spans }) => spans.cue ?? []);
  if (!speech.some(([from, to]) => from < sentence.end && to > sentence.start)) return null;
  const ends = contents.map(([, to]) => to).filter((to) => to <= name.start);
  const from = Math.max(sentence.start, ...ends);
  return asAddressee(text.slice(from, name.start), text.slice(name.end, sentence.end));
}

function pieceWith(spans: [number, number][] | undefined, name: Named): [number, number] | null {
  return spans?.find(([from, to]) => from <= name.start + 4 && name.end <= to + 1) ?? null;
}

const POLLS = /\b(?:polls?|polling|surveys?|averages?)\b/i;
const SEEN = /\b(?:obtained|seen|reviewed|viewed|shared|provided)\b[^,]{0,20}\b(?:by|to|with)\s*$/i;
/** What may stand in a source span beside outlets when the outlet itself is the source. */
const ITS_WORK =
  /\b(?:a|an|and|or|the|this|that|both|even|also|it|in|of|by|from|on|at|to|for|with|s|new|latest|recent|earlier|another|own|newspaper|paper|website|site|magazine|agency|network|networks|news|outlets?|media|television|reports?|reporting|stor(?:y|ies)|articles?|pieces?|analysis|investigations?|reviews?|editorials?|editorial board|account|coverage|interviews?|profile|tall(?:y|ies)|count|fact.checkers?|exclusive|conducted|published|released|posted|first|online|last|week|month|year|earlier|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|evening|night|January|February|March|April|May|June|July|August|September|October|November|December|national|state|\d+)\b/gi;

/** The outlet stands in the source span. */
function asSource(source: string, before: string, { cue, content }: PolnearRow): Credit {
  if (POLLS.test(source)) return { kinds: ['poll'], optional: false };
  if (SEEN.test(before)) return { kinds: ['obtained'], optional: false };
  const words = cue ?? '';
  const ownAffairs = OF_ITSELF.test(content ?? '') || /\bstatement|respon/.test(words);
  const optional = !isOutletAlone(source) || !REPORTS.test(words) || ownAffairs;
  return { kinds: kindsBy(words), optional };
}

/** The cue of an outlet that gives facts; others tell its attitude ("endorsed", "urged"). */
const REPORTS =
  /report|sa(?:id|ys?)|according|wr(?:o|i)te|found|find|reveal|show|not(?:e|ing)|cit(?:e|ing)|quot|publish|disclos|descri|detail|learn|obtain|confirm|verif|uncover|unearth|expos|discover|estimat|project|point|broke|first|tweet|stor(?:y|ies)|piece|article|tells?|told/i;
/** What an outlet says of itself is no report of others' doings. */
const OF_ITSELF = /^["“'‘]*(?:that )?(?:it|its|it['’]s|they|their|we|our)\b/i;

function isOutletAlone(source: string): boolean {
  let rest = source.replace(ANAPHOR, ' ');
  for (const { start, end } of findMentions(rest).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return !/[\p{L}\p{N}]/u.test(rest.replace(ITS_WORK, ' ').replace(/['’]s\b/g, ' '));
}

const ANY_REPORT: AttributionKind[] = ['reported', 'reported-earlier', 'citing'];

function kindsBy(cue: string): AttributionKind[] {
  if (/\bfirst\b|\bbroke\b/.test(cue)) return ['first-reported'];
  if (/\b(?:not|unable|n['’]t)\b.*\b(?:confirm|verif|authenticat)/.test(cue))
    return ['not-confirmed'];
  if (/\b(?:confirm|verif)/.test(cue)) return ['confirmed'];
  if (/\b(?:obtained|reviewed|seen)\b/.test(cue)) return ['obtained'];
  return ANY_REPORT;
}

const SPEAKS_TO =
  /\b(?:told|tells?|telling|informed|assured|interview(?:ed|s)?|statements?|e-?mails?|spoke|speaking|talk(?:ed|ing|s)?|appear(?:ed|ing|ance|ances|s)?|said|says|saying|added|declared|insisted|comments?|remarks?|confirmed|interview|asked|went|maintained|argued|called|claimed|defended)\b/i;
const OPINION =
  /\b(?:wrote|write|writes|writing|written|op-?ed|column|essay|letter|publish(?:ed|ing)?|penned|tweet\w*|hosted|sponsored|debate|town hall|forum)\b/i;

/** The outlet stands in the cue: the one that was spoken to, or the place of the words. */
function asAddressee(before: string, after: string): Credit | null {
  if (/\[\s*$/.test(before)) return { kinds: ANY_REPORT, optional: false };
  if (/\b(?:declin|refus|did(?: no|n['’])t|not (?:respond|reply|return))/i.test(before))
    return { kinds: ['no-comment'], optional: false };
  if (OPINION.test(before) || /^\W*(?:op-?ed|opinion|column|debate|town hall)/i.test(after))
    return { kinds: ['told'], optional: true };
  const near =
    /\b(?:told|tells?|telling|to|with|on|by|in|an?|assured|informed)\s+(?:\S+\s+){0,3}$/i;
  if (!SPEAKS_TO.test(before) || !near.test(`${before} `)) return null;
  return { kinds: ['told', 'denied', 'no-comment', 'reported'], optional: false };
}

/** Whether the place stands between double quotation marks of its sentence. */
function isQuoted(sentence: Sentence, at: number): boolean {
  const before = sentence.text.slice(0, at - sentence.start);
  const opened = before.lastIndexOf('“');
  if (opened >= 0) return before.indexOf('”', opened) < 0 && before.slice(opened).length > 1;
  return (before.match(/"|''/g)?.length ?? 0) % 2 === 1;
}

/** Two rows on one outlet are one credit; a sure one beats an undecided one, the rarer kind the plain one. */
function add(gold: Map<number, GoldCredit[]>, index: number, credit: GoldCredit): void {
  const rows = gold.get(index) ?? [];
  gold.set(index, rows);
  const same = rows.findIndex(({ outlets }) => outlets[0] === credit.outlets[0]);
  const old = rows[same];
  if (!old) rows.push(credit);
  else if (old.optional && !credit.optional) rows[same] = credit;
  else if (!credit.optional)
    rows[same] = { ...old, kinds: [...new Set([...old.kinds, ...credit.kinds])] };
}
