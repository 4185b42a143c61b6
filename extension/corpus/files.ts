/** What the reader drops: packs and record files as they are; texts and pages read here, where the browser parses. */
import { decodeHtml, decodeText } from '../../src/corpus/charset.ts';
import { encodePack } from '../../src/corpus/pack.ts';
import { plainTextDocument } from '../../src/corpus/plain-text.ts';
import type { RawDocument } from '../../src/types.ts';
import { extractArticle } from '../content/article/extract.ts';
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
  for (const file of files) {
    const kind = kindOf(file.name);
    const doc = kind === null && SINGLE.test(file.name) ? await documentOf(file) : null;
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

/** The article of a text or a saved page; null when it holds none. */
async function documentOf(file: File): Promise<RawDocument | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const doc = /\.txt$/i.test(file.name)
    ? plainTextDocument(decodeText(bytes, 'utf-8'))
    : pageDocument(decodeHtml(bytes));
  if (!doc || !/\p{L}/u.test(doc.text)) return null;
  return doc.url === null ? { ...doc, id: file.name.replace(SINGLE, '') } : doc;
}

/** A parsed page runs nothing and loads nothing. */
function pageDocument(html: string): RawDocument | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = page.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const address = [link, meta].find((one) => one && URL.canParse(one)) ?? '';
  return extractArticle(page, address).document;
}
