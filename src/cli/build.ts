import { packEntry, type PackEntry } from '../corpus/pack.ts';
import { readItems, type Item } from './documents.ts';
import { failureAt } from './failure.ts';
import { documentFiles, type DocumentFile } from './files.ts';
import { note, print } from './output.ts';
import { extractor, type Extractor } from './pages/extractor.ts';
import { SortedEntries } from './pack/sorted-entries.ts';
import { withFolderBeside, writePack } from './pack/write-pack.ts';
import { Progress } from './progress.ts';

/** Pages under way for each thread: one that it reads, and one that waits. */
const AHEAD = 2;

/**
 * `whence build`: a corpus pack from files and folders, in memory that does
 * not grow with them; nothing is written unless all of it can be read. Pages
 * are read by `jobs` threads that run `script`, the command line itself.
 */
export async function runBuild(
  paths: readonly string[],
  out: string,
  jobs: number,
  script: URL,
): Promise<void> {
  const files = await documentFiles(paths);
  const pages = extractor(jobs, script);
  try {
    await withFolderBeside(out, async (folder) => {
      const entries = new SortedEntries(folder);
      const progress = new Progress();
      for (const file of files) await takeFile(file, entries, { pages, jobs, progress });
      const documents = await writePack(entries.all(), out, folder);
      const again = progress.articles - documents;
      if (again > 0) note(`${again} articles came again; of each the longest text is kept`);
      await print(`${out}: ${documents} articles`);
    });
  } finally {
    await pages.close();
  }
}

interface Means {
  readonly pages: Extractor;
  readonly jobs: number;
  readonly progress: Progress;
}

/** Takes what a file holds. A file that was named and holds no article fails; one of a folder is told. */
async function takeFile(file: DocumentFile, entries: SortedEntries, means: Means): Promise<void> {
  const { progress, jobs } = means;
  const before = progress.articles;
  let empty = 0;
  const take = async (item: Item) => {
    const entry = await entryOf(item, means.pages, file.path);
    if (!entry) return void empty++;
    await entries.add(entry);
    progress.count(file.path);
  };
  await eachOf(readItems(file, note), take, AHEAD * jobs);
  if (progress.articles === before) {
    if (file.given) throw failureAt(file.path, null, 'no article found in it');
    note(`${file.path}: no article found in it; it is left out`);
  } else if (empty > 0) note(`${file.path}: ${empty} entries without an article`);
}

/** Works on every item, on at most `most` of them at a time. */
async function eachOf<T>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<unknown>,
  most: number,
): Promise<void> {
  const under = new Set<Promise<unknown>>();
  for await (const item of items) {
    const one = work(item).finally(() => under.delete(one));
    under.add(one);
    one.catch(() => {}); // it is awaited below; another may fail before that
    if (under.size >= most) await Promise.race(under);
  }
  await Promise.all(under);
}

async function entryOf(item: Item, pages: Extractor, file: string): Promise<PackEntry | null> {
  if (item.kind === 'document') return /\p{L}/u.test(item.doc.text) ? packEntry(item.doc) : null;
  const outcome = await pages.extract(item.page);
  if ('refused' in outcome) throw failureAt(file, null, outcome.refused);
  return outcome.entry;
}
