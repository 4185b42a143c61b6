/**
 * Scores the reading of pages on ../shared/data/pages, which is not part of the project:
 *
 *   npm run eval:pages                          in node, beside Readability alone
 *   npm run eval:pages -- --browser chromium    through the content script, beside node (or firefox)
 *   npm run eval:pages -- --half report         only one half, in either way
 *
 * Rules are made on one half of the pages; failures are listed for that half alone.
 */
import { parseArgs } from 'node:util';
import { compareInBrowser } from './browser.ts';
import { labelledPages, type LabelledPage } from './data.ts';
import { readings, type Readings } from './read.ts';
import { sameDay, sameOutlet, scoreText, statesDay, sumUp } from './score.ts';

interface Read {
  readonly page: LabelledPage;
  readonly reading: Readings;
}

const { values } = parseArgs({
  options: { browser: { type: 'string' }, half: { type: 'string' } },
});
const pages = labelledPages().filter(({ half }) => half === (values.half ?? half));
if (values.browser === undefined) report(pages.map((page) => ({ page, reading: readings(page) })));
else await compareInBrowser(values.browser === 'firefox' ? 'firefox' : 'chromium', pages);

function report(all: readonly Read[]): void {
  const groups = {
    all,
    'tune half': all.filter(({ page }) => page.half === 'tune'),
    'report half': all.filter(({ page }) => page.half === 'report'),
  };
  console.log('Text, beside Readability alone');
  console.table(rows(groups, textRow));
  for (const [name, reads] of Object.entries(groups)) {
    console.log(`The same by kind, ${name}`);
    console.table(rows(byKind(reads), textRow));
  }
  console.log('Outlet and time of publication');
  const news = all.filter(({ page }) => page.kind === 'news');
  console.table(rows({ ...groups, news }, factsRow));
  for (const { page } of all)
    if (page.dateOf) console.log(`${page.name}: ${page.date} is the day of ${page.dateOf}`);
  const tune = groups['tune half'];
  for (const { page, reading } of tune) printFailures(page, reading);
}

function rows<Row>(
  groups: Readonly<Record<string, readonly Read[]>>,
  row: (reads: readonly Read[]) => Row,
): Record<string, Row> {
  return Object.fromEntries(Object.entries(groups).map(([name, reads]) => [name, row(reads)]));
}

function byKind(all: readonly Read[]): Record<string, Read[]> {
  const groups: Record<string, Read[]> = {};
  for (const read of all) {
    (groups[read.page.kind] ??= []).push(read);
    if (read.page.language !== 'en') (groups['not English'] ??= []).push(read);
  }
  return groups;
}

function textRow(reads: readonly Read[]): Record<string, string | number> {
  const ours = sumUp(reads.map(({ page, reading }) => scoreText(reading.ours.text, page)));
  const theirs = sumUp(reads.map(({ page, reading }) => scoreText(reading.readability, page)));
  return {
    pages: reads.length,
    ...{ P: three(ours.p), R: three(ours.r), F1: three(ours.f) },
    ...{ 'P peer': three(theirs.p), 'R peer': three(theirs.r), 'F1 peer': three(theirs.f) },
    worse: (['p', 'r', 'f'] as const).filter((measure) => ours[measure] < theirs[measure]).join(),
  };
}

function factsRow(reads: readonly Read[]): Record<string, string> {
  const dated = reads.flatMap(({ page, reading }) =>
    page.date === null
      ? []
      : [{ source: `${page.url} ${page.html.toString()}`, day: page.date, page, reading }],
  );
  const stated = dated.filter(({ source, day }) => statesDay(source, day));
  const given = stated.filter(({ reading }) => reading.ours.published !== null);
  const right = (dayOf: (one: (typeof given)[number]) => string) =>
    share(
      given.filter((one) => sameDay(one.reading.ours.published!, dayOf(one))).length,
      given.length,
    );
  const named = (name: (reading: Readings) => string | null) =>
    share(
      reads.filter(({ page, reading }) => sameOutlet(name(reading), page.outlet)).length,
      reads.length,
    );
  return {
    outlet: named(({ ours }) => ours.outlet),
    'by og:site_name': named(({ ogSiteName }) => ogSiteName),
    'read as articles': share(
      reads.filter(({ reading }) => reading.isArticle).length,
      reads.length,
    ),
    'day right, of those given': right(({ day }) => day),
    'by labels read again': right(({ page, day }) => page.published ?? day),
    'day given, of those stated': share(given.length, stated.length),
  };
}

function printFailures(page: LabelledPage, { ours }: Readings): void {
  const { lost, unwanted } = scoreText(ours.text, page);
  const lines = [
    ...lost.map((piece) => `lost: ${piece}`),
    ...unwanted.map((piece) => `unwanted (${kindOf(ours, piece)}): ${piece}`),
  ];
  if (!sameOutlet(ours.outlet, page.outlet))
    lines.push(`outlet: ${ours.outlet}, not ${page.outlet}`);
  const { published } = ours;
  const day = page.published ?? page.date;
  if (day && !(published && sameDay(published, day)))
    lines.push(`published: ${published?.time ?? 'not found'}, labelled ${day}`);
  if (lines.length > 0) console.log(`${page.name} (${page.kind})\n  ${lines.join('\n  ')}`);
}

function kindOf({ blocks, text }: Readings['ours'], piece: string): string {
  return (
    blocks.find(({ start, end }) => text.slice(start, end).includes(piece))?.kind ??
    'several blocks'
  );
}

function three(value: number): string {
  return value.toFixed(3);
}

function share(part: number, all: number): string {
  return `${part}/${all} (${((100 * part) / all).toFixed(1)} %)`;
}
