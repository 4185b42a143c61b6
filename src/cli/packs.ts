/** What is done with whole packs: merge, info, verify. */
import { stat } from 'node:fs/promises';
import type { RawDocument } from '../types.ts';
import { print } from './output.ts';
import { mergeSorted } from './pack/merge-sorted.ts';
import { readPack } from './pack/read-pack.ts';
import { withFolderBeside, writePack } from './pack/write-pack.ts';

/** `whence merge`: the pack that one build of all the packs' articles would have made, to the byte. */
export async function runMerge(packs: readonly string[], out: string): Promise<void> {
  const documents = await withFolderBeside(out, (folder) =>
    writePack(mergeSorted(packs.map(readPack)), out, folder),
  );
  await print(`${out}: ${documents} articles`);
}

/** `whence verify`: reads packs to their ends; fails at the first thing that is wrong. */
export async function runVerify(packs: readonly string[]): Promise<void> {
  for (const pack of packs) {
    const { articles } = await infoOf(pack);
    await print(`${pack}: whole, ${articles} articles`);
  }
}

/** `whence info`: what a pack holds, for a reader or as JSON. */
export async function runInfo(pack: string, json: boolean): Promise<void> {
  const info = await infoOf(pack);
  if (json) return print(JSON.stringify(info));
  const [first, last] = [info.dates.first ?? 'unknown', info.dates.last ?? 'unknown'];
  const outlets = info.outlets.slice(0, MOST_LISTED);
  const rest = info.outlets.length - outlets.length;
  const lines = [
    `${pack}: ${info.articles} articles, ${info.bytes} bytes`,
    `published from ${first} to ${last}, ${info.undated} without a date`,
    ...outlets.map(({ outlet, articles }) => `  ${articles}  ${outlet ?? '(outlet unknown)'}`),
    ...(rest > 0 ? [`  and ${rest} more outlets`] : []),
  ];
  return print(lines.join('\n'));
}

/** Outlets that are listed for a reader. */
const MOST_LISTED = 20;

interface Info {
  readonly articles: number;
  /** Size of the file. */
  readonly bytes: number;
  /** As the articles state them, ISO 8601. */
  readonly dates: { readonly first: string | null; readonly last: string | null };
  readonly undated: number;
  /** The most frequent first. */
  readonly outlets: readonly { readonly outlet: string | null; readonly articles: number }[];
}

async function infoOf(pack: string): Promise<Info> {
  const outlets = new Map<string | null, number>();
  const dates: { first: string | null; last: string | null } = { first: null, last: null };
  let [articles, undated] = [0, 0];
  for await (const { doc } of readPack(pack)) {
    articles++;
    outlets.set(doc.outlet, (outlets.get(doc.outlet) ?? 0) + 1);
    if (doc.published) widen(dates, doc.published);
    else undated++;
  }
  const { size } = await stat(pack);
  const counted = [...outlets].map(([outlet, count]) => ({ outlet, articles: count }));
  counted.sort((a, b) => b.articles - a.articles || ((a.outlet ?? '') < (b.outlet ?? '') ? -1 : 1));
  return { articles, bytes: size, dates, undated, outlets: counted };
}

function widen(
  dates: { first: string | null; last: string | null },
  { time }: NonNullable<RawDocument['published']>,
): void {
  if (dates.first === null || time < dates.first) dates.first = time;
  if (dates.last === null || time > dates.last) dates.last = time;
}
