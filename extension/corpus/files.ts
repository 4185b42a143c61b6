/** What the reader drops: packs and record files as they are; texts and pages read here, where the browser parses. */
import { decodeHtml, decodeText } from '../../src/corpus/charset.ts';
import { namesApart } from '../../src/corpus/file-names.ts';
import { encodePack } from '../../src/corpus/pack.ts';
import { plainTextDocument } from '../../src/corpus/plain-text.ts';
import type { RawDocument } from '../../src/types.ts';
import { readSavedPage } from '../content/article/saved-page.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { beginJob } from '../store/jobs.ts';
import type { JobRecord } from '../store/records.ts';

const RECORDS = /\.jsonl(?:\.gz)?$/i;
const PACK = /\.pack(?:\.gz)?$/i;
const BACKUP = /\.backup(?:\.gz)?$/i;
const SINGLE = /\.(?:txt|html?)$/i;

/** Begins the imports of some files; answers the names of those that hold no article, or are of no kind that can be read. */
export async function takeFiles(db: CorpusDatabase, files: readonly File[]): Promise<string[]> {
  const refused: string[] = [];
  const docs: RawDocument[] = [];
  const names = namesApart(files.map(({ name }) => [name.replace(SINGLE, ''), name]));
  for (const [at, file] of files.entries()) {
    const kind = kindOf(file.name);
    const isSingle = kind === null && SINGLE.test(file.name);
    const doc = isSingle ? await documentOf(file, names[at]!) : null;
    if (kind) await beginJob(db, { name: file.name, kind, file });
    else if (doc) docs.push(doc);
    else refused.push(file.name);
  }
  if (docs.length > 0) {
    const name = files.length === 1 ? files[0]!.name : `${files[0]!.name} …`;
    await beginJob(db, { name, kind: 'pack', file: new Blob([encodePack(docs)]) });
  }
  return refused;
}

/** What a file of many articles is by its name; null for another. */
function kindOf(name: string): JobRecord['kind'] | null {
  if (BACKUP.test(name)) return 'backup';
  if (PACK.test(name)) return 'pack';
  return RECORDS.test(name) ? 'records' : null;
}

/** The article of a text or a saved page, called `name` where it has no address; null when it holds none. */
async function documentOf(file: File, name: string): Promise<RawDocument | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const doc = /\.txt$/i.test(file.name)
    ? plainTextDocument(decodeText(bytes, 'utf-8'))
    : pageDocument(decodeHtml(bytes));
  if (!doc || !/\p{L}/u.test(doc.text)) return null;
  return doc.url === null ? { ...doc, id: name } : doc;
}

/** The article of a page, as a build reads it. A parsed page runs nothing and loads nothing. */
function pageDocument(html: string): RawDocument | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { document, isArticle } = readSavedPage(page, null);
  return isArticle ? document : null;
}
