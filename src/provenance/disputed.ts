import type { Evidence, Finding, Sentence } from '../types.ts';
import { evidenceOf, uniqueEvidence, type Report } from './report.ts';

/** The report says the opposite of what the page says; one that tells of a denied report repeats it. */
export function contradicts(report: Report): boolean {
  const opposite = report.match?.differences.some((one) => one.kind === 'negation') ?? false;
  return opposite && !denies(report);
}

/** The sentence reports that somebody denies another's report of the claim. */
export function denies({ sentence }: Report): boolean {
  return sentence.attributions.some((one) => one.kind === 'denied' && !one.quoted);
}

/** Who speaks against the claim: reports of the opposite, and denials beside a report. */
export function disputesIn(reports: readonly Report[]): Finding['disputedBy'] {
  const disputes = new Map<string | null, Evidence[]>();
  for (const report of reports) {
    if (!report.match) continue;
    const outlet = report.article.newsroom;
    const found = against(report);
    if (found.length > 0) disputes.set(outlet, [...(disputes.get(outlet) ?? []), ...found]);
  }
  return [...disputes].map(([outlet, evidence]) => ({
    outlet,
    evidence: uniqueEvidence(evidence),
    reason: reports.some((one) => one.article.newsroom === outlet && contradicts(one))
      ? 'says-the-opposite'
      : 'denial',
  }));
}

function against(report: Report): Evidence[] {
  const denials = report.covering
    .filter((one) => one.attribution.kind === 'denied')
    .map((one) => evidenceOf(report, one.at, one.attribution));
  const beside = denialsBeside(report).map((at) => evidenceOf(report, at, null));
  const opposite = contradicts(report) ? [evidenceOf(report, report.sentence, null)] : [];
  return [...opposite, ...denials, ...beside];
}

/** "The mayor's office denied the report", "… called the claim false": about what was just told. */
const DENIAL = new RegExp(
  '(?<!\\b(?:not|nor|neither|never|to)(?: \\w+){0,3} )' +
    '(?:\\b(?:denie[sd]|denying|disput(?:es|ed|ing)|rejected|refuted|rebutted)(?: \\w+){0,2}? ' +
    '(?:the|that|this|those|these|any such) (?:\\w+ ){0,2}?(?:reports?|story|account|claims?|allegations?|accusations?)\\b' +
    '|\\bcalled (?:the|that|this|those|these) (?:\\w+ ){0,2}?(?:reports?|story|claims?|allegations?|accusations?) ' +
    '(?:\\w+ ){0,2}?(?:false|untrue|wrong|inaccurate|fake|baseless|lies?|nonsense))',
  'i',
);
/** How many sentences after a report a denial is still about it. */
const REACH = 2;

function denialsBeside({ article, sentence }: Report): Sentence[] {
  const after = article.sentences.slice(sentence.index + 1, sentence.index + 1 + REACH);
  return after.filter((one) => one.block - sentence.block <= 1 && DENIAL.test(one.text));
}
