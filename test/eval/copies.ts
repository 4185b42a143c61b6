/**
 * How much text two outlets' articles share, on the shared data:
 *
 *   npm run eval:copies [-- --from 0.3]
 *
 * Pairs are articles of different outlets that share at least one run of
 * twelve words. Prints how many there are at each share, and outlets, dates and
 * titles from the given share on: read them to set `copyShare` in tuning.ts.
 */
import { textShare } from '../../src/provenance/copies.ts';
import { readDocument } from '../../src/engine.ts';
import { tokenise } from '../../src/text/tokens.ts';
import type { Article } from '../../src/types.ts';
import { readRows } from '../train/data.ts';

interface Row {
  readonly id: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const RUN = 12;
/** Only runs whose first word's place is a multiple of it are looked at, to save time. */
const STEP = 5;
/** A run in more articles than this is a stock phrase or a foot. */
const MOST = 6;

const option = process.argv.indexOf('--from');
const from = option < 0 ? 0.3 : Number(process.argv[option + 1]);
const rows = readRows<Row>('articles-2012-2016');
const shares = pairs(rows).map(([a, b]) => ({ a, b, share: textShare(read(a), read(b)) }));
const counts = new Map<string, number>();
for (const { share } of shares) {
  const bin = `${(Math.floor(share * 10) / 10).toFixed(1)}`;
  counts.set(bin, (counts.get(bin) ?? 0) + 1);
}
for (const [bin, count] of [...counts].sort()) console.log(`${bin}  ${count} pairs`);
for (const { a, b, share } of shares.sort((one, two) => one.share - two.share)) {
  if (share < from) continue;
  console.log(`${share.toFixed(2)}  ${a.outlet} ${a.date}: ${a.title}`);
  console.log(`      ${b.outlet} ${b.date}: ${b.title}`);
}

/** Articles of different outlets with a run in common. */
function pairs(all: readonly Row[]): (readonly [Row, Row])[] {
  const seen = new Map<string, Row[]>();
  for (const row of all) {
    const words = tokenise(row.text).map((token) => token.word);
    for (let at = 0; at + RUN <= words.length; at += 1) {
      if ((words[at]?.length ?? 0) % STEP !== 0) continue;
      const run = words.slice(at, at + RUN).join(' ');
      const there = seen.get(run);
      if (!there) seen.set(run, [row]);
      else if (there.length <= MOST && there.at(-1) !== row) there.push(row);
    }
  }
  const found = new Map<string, readonly [Row, Row]>();
  for (const some of seen.values()) {
    if (some.length > MOST) continue;
    for (const a of some) {
      for (const b of some) if (a.outlet < b.outlet) found.set(`${a.id} ${b.id}`, [a, b]);
    }
  }
  return [...found.values()];
}

function read({ id, outlet, title, text }: Row): Article {
  return readDocument({
    id,
    url: null,
    outlet,
    newsroom: null,
    title,
    authors: [],
    published: null,
    text,
    blocks: [],
  });
}
