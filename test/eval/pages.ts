/**
 * Scores the reading of pages on ../shared/data/pages: `node test/run.mjs test/eval/pages.ts`.
 * Prints how much of what must be in the article is, how much of what must not be is not,
 * titles and dates, beside Readability alone; and the pages that do worst.
 */
import { readFileSync, existsSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../extension/content/article/extract.ts';

interface Page {
  readonly html: string;
  readonly url: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly must_have: readonly string[];
  readonly must_not: readonly string[];
}

const DATA = '../shared/data';
if (!existsSync(`${DATA}/pages.jsonl.gz`)) {
  console.error(`There are no pages to read: ${DATA}/pages.jsonl.gz is absent.`);
  process.exit(2);
}

const unzip = (file: string) => gunzipSync(readFileSync(`${DATA}/${file}`)).toString('utf8');
const fold = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');
const pages = unzip('pages.jsonl.gz')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Page);

const sums = { have: 0, haveAll: 0, not: 0, notAll: 0, plainHave: 0, plainNot: 0 };
const facts = { articles: 0, titles: 0, titlesAll: 0, dates: 0, datesStated: 0, datesAll: 0 };
const worst: { lost: number; page: Page; missing: string[] }[] = [];

for (const page of pages) {
  const html = unzip(page.html);
  const extract = extractArticle(parse(html), page.url);
  const text = fold(extract?.document.text ?? '');
  const missing = page.must_have.filter((piece) => !text.includes(fold(piece)));
  const plain = fold(new Readability(parse(html)).parse()?.textContent ?? '');
  sums.have += page.must_have.length - missing.length;
  sums.haveAll += page.must_have.length;
  sums.not += page.must_not.filter((piece) => text.includes(fold(piece))).length;
  sums.notAll += page.must_not.length;
  sums.plainHave += page.must_have.filter((piece) => plain.includes(fold(piece))).length;
  sums.plainNot += page.must_not.filter((piece) => plain.includes(fold(piece))).length;
  worst.push({ lost: missing.length, page, missing });
  if (!extract) continue;
  facts.articles++;
  const { title, published } = extract.document;
  facts.titlesAll += page.title ? 1 : 0;
  facts.titles += page.title && title && fold(title) === fold(page.title) ? 1 : 0;
  facts.datesAll += page.date ? 1 : 0;
  facts.datesStated += page.date && published ? 1 : 0;
  facts.dates += page.date && published?.time.startsWith(page.date) ? 1 : 0;
}

function parse(html: string): Document {
  return parseHTML(html).document;
}

const share = (part: number, all: number) =>
  `${part}/${all} (${((100 * part) / all).toFixed(1)} %)`;
console.table({
  'pages read as articles': share(facts.articles, pages.length),
  'must have, found': share(sums.have, sums.haveAll),
  '  by Readability alone': share(sums.plainHave, sums.haveAll),
  'must not have, found': share(sums.not, sums.notAll),
  '  by Readability alone ': share(sums.plainNot, sums.notAll),
  'titles equal': share(facts.titles, facts.titlesAll),
  'dates equal, of those given': share(facts.dates, facts.datesStated),
  'dates given': share(facts.datesStated, facts.datesAll),
});
for (const { page, missing } of worst.sort((a, b) => b.lost - a.lost).slice(0, 15)) {
  if (missing.length > 0) console.log(`${page.url}\n  ${missing.slice(0, 3).join(' | ')}`);
}
