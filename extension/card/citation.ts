/** A claim's answer to take along: its words, where it comes from, and the reports with their links. */
import type { Check, CorpusSize, Facts, Finding } from '../../src/types.ts';
import { counted, language, t } from '../i18n.ts';
import { answerLines, outletName, plainLine } from './answer-lines.ts';
import { addressAt } from './fragment.ts';
import { formatPublished } from './published.ts';
import { roleText } from './roles.ts';

export interface Cited {
  readonly claim: string;
  readonly finding: Finding;
  readonly page: Check['page'];
  readonly corpus: CorpusSize;
}

/** What Markdown would read as markup, in text that is foreign. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~-]/g;

/** The citation as plain text. */
export function plainCitation(cited: Cited): string {
  const { claim, page } = cited;
  const reports = reportsOf(cited).map(({ name, role, rest, href }) =>
    ['-', `${name}:`, role, rest && `(${rest})`, href].filter(Boolean).join(' '),
  );
  return [
    claim,
    [pageWords(page), page.url].filter(Boolean).join(' '),
    ...answer(cited),
    ...reports,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The citation as Markdown: a quotation, the answer, a list of links. */
export function markdownCitation(cited: Cited): string {
  const { claim, page } = cited;
  const source = pageWords(page);
  const reports = reportsOf(cited).map(({ name, role, rest, href }) => {
    const words = [escaped(role), rest && `(${escaped(rest)})`].filter(Boolean).join(' ');
    return `- ${href === null ? escaped(name) : linked(name, href)}: ${words}`;
  });
  return [
    `> ${escaped(claim)}`,
    page.url === null || source === '' ? escaped(source) : linked(source, page.url),
    answer(cited).map(escaped).join('\n'),
    reports.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The answer's lines, the last one its size. */
function answer({ finding, page, corpus }: Cited): string[] {
  const lines = answerLines(finding, page.newsroom).map(plainLine);
  const articles = counted('articles', finding.articles);
  const summary = t('summary', articles, counted('origins', finding.origins));
  const note = t(
    'corpusNote',
    counted('articles', corpus.articles),
    counted('newsrooms', corpus.newsrooms),
  );
  return [...lines, `${summary}. ${note}`];
}

function reportsOf({ finding }: Cited) {
  return finding.reports.map((report) => ({
    name: outletName(report.newsroom ?? report.outlet),
    role: roleText(report, finding),
    rest: [report.title, dateOf(report)].filter(Boolean).join(', '),
    href: addressAt(report.url, report.sentence.text),
  }));
}

function pageWords({ outlet, title, published }: Facts): string {
  return [outlet, title, dateOf({ published })].filter(Boolean).join(', ');
}

function dateOf({ published }: Pick<Facts, 'published'>): string {
  return published === null ? '' : formatPublished(published, language());
}

/** Foreign text as it is, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKUP, '\\$&');
}

function linked(text: string, href: string): string {
  return `[${escaped(text)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
