import type { Check, Evidence, Finding, FirstReported, Role, SentenceCheck } from '../types.ts';
import { wrapped } from './output.ts';

/** An answer for a reader at a terminal of `columns`: each known claim, who was first, on what evidence. */
export function describeCheck(answer: Check, columns: number): string {
  const known = answer.sentences.filter((sentence) => sentence.finding !== null);
  return [
    head(answer, known.length, columns),
    ...known.map((sentence) => claim(sentence, columns)),
  ].join('\n\n');
}

function head({ page, corpus, sentences }: Check, known: number, columns: number): string {
  const origin = [
    page.outlet ?? 'outlet unknown',
    page.newsroom === null ? 'newsroom unknown' : `reporting of ${page.newsroom}`,
    page.published?.time ?? 'date unknown',
  ];
  return [
    page.title ?? 'Untitled page',
    origin.join(' · '),
    `${known} of ${sentences.length} sentences are known to the corpus (${count(corpus.articles, 'article')}, ${count(corpus.newsrooms, 'newsroom')})`,
  ]
    .map((line) => wrapped(line, '', columns))
    .join('\n');
}

function claim({ text, finding }: SentenceCheck, columns: number): string {
  if (!finding) return '';
  const lines = [
    ...answerLines(finding),
    ...others(finding),
    ...differences(finding),
    {
      text: `${count(finding.articles, 'article')}, ${count(finding.origins, 'origin')}`,
      depth: 1,
    },
  ];
  const mark = finding.tier === 'same' ? '■' : '□ (possibly the same claim)';
  return [
    wrapped(`${mark} ${text}`, '', columns),
    ...lines.map((line) => wrapped(line.text, '  '.repeat(line.depth), columns)),
  ].join('\n');
}

interface Line {
  readonly text: string;
  readonly depth: number;
}

function answerLines(finding: Finding): Line[] {
  const { firstReported, confirmedBy, repeatedBy, disputedBy, notConfirmedBy } = finding;
  return [
    ...told(firstLine(firstReported), firstReported.evidence),
    ...confirmedBy.flatMap(({ outlet, evidence }) => told(`Confirmed by ${outlet}`, evidence)),
    ...repeatedBy.map(({ newsroom, credits }) => ({
      text: `Repeated by ${newsroom ?? 'an unidentified newsroom'}, crediting ${list(credits) || 'a source that it does not name'}`,
      depth: 1,
    })),
    ...notConfirmedBy.flatMap(({ outlet, evidence }) =>
      told(`${outlet} could not confirm it`, evidence),
    ),
    ...disputedBy.flatMap(({ outlet, evidence }) =>
      told(`Disputed in ${outlet ?? 'a report of an unidentified outlet'}`, evidence),
    ),
  ];
}

function firstLine({
  outlet,
  basis,
  alsoCredited,
  candidates,
  earlier,
  evidence,
}: FirstReported): string {
  const others = alsoCredited.length > 0 ? `; others credit ${list(alsoCredited)}` : '';
  const creditors = new Set(evidence.map(({ newsroom }) => newsroom ?? 'an unidentified newsroom'));
  switch (basis) {
    case 'credited':
      return `First reported by ${outlet}${earlier ? ', earlier' : ''} (credited by ${list([...creditors])})${others}`;
    case 'earliest-in-corpus':
      return `First in this corpus: ${outlet}, by its date${others}`;
    case 'earlier-report-unnamed':
      return 'First in an earlier report that the articles do not name';
    case 'undecided':
      return candidates.length > 0
        ? `${list(candidates, 'or')}: the corpus cannot tell who was first`
        : 'The corpus cannot tell who was first';
  }
}

/** A statement and the sentences that it rests on, the first of each newsroom; --json gives all. */
function told(text: string, evidence: readonly Evidence[]): Line[] {
  const first = new Map(evidence.toReversed().map((one) => [one.newsroom ?? one.article, one]));
  const shown = evidence.filter((one) => first.get(one.newsroom ?? one.article) === one);
  const sentences = shown.map(({ newsroom, article, sentence }) => ({
    text: `${newsroom ?? 'unidentified newsroom'} (${article ?? 'this page'}): ${sentence.text}`,
    depth: 2,
  }));
  return [{ text, depth: 1 }, ...sentences];
}

/** Newsrooms that report it in their own voice, and the copies that add nothing. */
function others({ reports }: Finding): Line[] {
  const named = (role: Role) => [
    ...new Set(
      reports.flatMap((report) =>
        report.role === role
          ? [`${report.newsroom ?? 'an unidentified newsroom'} (${report.article})`]
          : [],
      ),
    ),
  ];
  const [also, copies] = [named('also-reported'), named('copy')];
  return [
    ...(also.length > 0
      ? [{ text: `Also reported by ${list(also)}, who credit nobody`, depth: 1 }]
      : []),
    ...(copies.length > 0 ? [{ text: `Copies: ${list(copies)}`, depth: 1 }] : []),
  ];
}

function differences({ reports }: Finding): Line[] {
  return reports.flatMap(({ newsroom, article, differences }) =>
    differences.map(({ kind, here, there }) => ({
      text: `Differs in ${kind}: here “${here || '–'}”, in ${newsroom ?? 'the report'} (${article}) “${there || '–'}”`,
      depth: 1,
    })),
  );
}

function list(names: readonly string[], joint = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1)}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
