import { byUnits, preferred, type PackEntry } from '../../corpus/pack.ts';

/** One of the sources, with the entry that is next in it. */
interface Head {
  readonly source: AsyncIterator<PackEntry>;
  next: PackEntry;
}

/** Merges entries that each source gives in the order of ids; of those of one id, the preferred one. */
export async function* mergeSorted(
  sources: readonly AsyncIterable<PackEntry>[],
): AsyncGenerator<PackEntry> {
  const open = sources.map((source) => source[Symbol.asyncIterator]());
  try {
    let heads = await headsOf(open);
    while (heads.length > 0) {
      const id = heads.map(({ next }) => next.id).reduce((a, b) => (byUnits(b, a) < 0 ? b : a));
      const same = heads.filter(({ next }) => next.id === id);
      const lines = same.map(({ next }) => next.line);
      yield { id, line: lines.reduce((line, other) => preferred(other, line)) };
      const moved = await headsOf(same.map(({ source }) => source));
      heads = [...heads.filter((head) => !same.includes(head)), ...moved];
    }
  } finally {
    for (const source of open) await source.return?.(undefined);
  }
}

/** The next entry of each; sources that have ended are left out. */
async function headsOf(sources: readonly AsyncIterator<PackEntry>[]): Promise<Head[]> {
  const heads: Head[] = [];
  for (const source of sources) {
    const result = await source.next();
    if (result.done !== true) heads.push({ source, next: result.value });
  }
  return heads;
}
