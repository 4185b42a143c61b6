/**
 * Scores the engine on the gold of the five seeds, each read as the page:
 *
 *   npm run eval [--all]    --all also prints the pairs and credits that are wrong
 */
import { readGold, readPages, type Gold, type Page } from './gold.ts';
import { earliestWithoutTime, scoreClaims } from './score-claims.ts';
import { scoreAttributions, scorePairs, wronglySame, type Score } from './score-pairs.ts';

const gold = readGold();
const pages = await readPages(gold);
print(gold, pages, process.argv.includes('--all'));

function print(gold: Gold, pages: ReadonlyMap<string, Page>, all: boolean): void {
  const claims = scoreClaims(gold, pages);
  const pairs = scorePairs(gold, pages);
  const credits = scoreAttributions(gold, pages);
  const right = (of: 'first' | 'confirmed' | 'confirmedStrict') =>
    `${claims.filter((one) => one[of].length === 0).length} of ${claims.length}`;
  const refused = gold.different.length - wronglySame(gold, pages).length;
  row('same-claim pairs', sayScore(pairs));
  row('"different" pairs refused', `${refused} of ${gold.different.length}`);
  row('who was first', right('first'));
  row('who confirmed', `${right('confirmed')} (${right('confirmedStrict')} claim by claim)`);
  row('attributions', sayScore(credits));
  row('earliest without a time', `${earliestWithoutTime(pages).length}`);
  for (const { id, first, confirmed } of claims) {
    for (const line of first) console.log(`  first      ${id}: ${line}`);
    for (const line of confirmed) console.log(`  confirmed  ${id}: ${line}`);
  }
  for (const why of wronglySame(gold, pages)) console.log(`  not the same: ${why}`);
  if (all) list(pairs, credits);
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(28)}${value}`);
}

function sayScore({ precision, recall, right, wrong, missed }: Score): string {
  const f1 = (2 * precision * recall) / Math.max(precision + recall, Number.EPSILON);
  const counts = `${right} right, ${wrong.length} wrong, ${missed.length} missed`;
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${counts})`;
}

function list(pairs: Score, credits: Score): void {
  for (const one of pairs.wrong) console.log(`  pair wrong    ${one}`);
  for (const one of pairs.missed) console.log(`  pair missed   ${one}`);
  for (const one of credits.wrong) console.log(`  credit wrong  ${one}`);
  for (const one of credits.missed) console.log(`  credit missed ${one}`);
}
