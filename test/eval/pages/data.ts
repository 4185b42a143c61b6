/** The pages of ../shared/data with what must and must not be read from them, and our own labels. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The half that rules are made on, and the half that only tells how well they do. */
export type Half = 'tune' | 'report';

export interface LabelledPage {
  readonly name: string;
  readonly half: Half;
  readonly html: Buffer;
  /** Null where the data has a file's name instead. */
  readonly url: string | null;
  /** The day of publication, "2020-10-07", as the data has it; null where nobody wrote it down. */
  readonly date: string | null;
  /** The one that the page states, and what the data's is the day of: read again by hand where our reading differs from the data. */
  readonly published?: string;
  readonly dateOf?: string;
  readonly mustHave: readonly string[];
  readonly mustNot: readonly string[];
  /** What sort of page it is, who publishes it, and in what language: labelled by hand. */
  readonly kind: string;
  readonly outlet: string;
  readonly language: string;
}

interface Row {
  readonly html: string;
  readonly url: string;
  readonly date: string | null;
  readonly must_have: readonly string[];
  readonly must_not: readonly string[];
}

type Label = Pick<LabelledPage, 'kind' | 'outlet' | 'language' | 'published' | 'dateOf'>;

const DATA = '../shared/data';
const LABELS = 'test/gold/pages.json';

/** All pages; ends the program with one sentence where the data is absent. */
export function labelledPages(): LabelledPage[] {
  if (!existsSync(`${DATA}/pages.jsonl.gz`)) {
    console.error(`There are no pages to read: ${DATA}/pages.jsonl.gz is absent.`);
    process.exit(2);
  }
  const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, Label>;
  const rows = unzipped('pages.jsonl.gz').toString().trim().split('\n');
  return rows.map((line) => pageOf(JSON.parse(line) as Row, labels));
}

function pageOf(row: Row, labels: Readonly<Record<string, Label>>): LabelledPage {
  const name = row.html.replace(/^pages\/|\.html\.gz$/g, '');
  const label = labels[name];
  if (!label) throw new Error(`${LABELS}: no label for ${name}`);
  return {
    ...label,
    name,
    half: createHash('sha256').update(name).digest()[0]! % 2 === 0 ? 'tune' : 'report',
    html: unzipped(row.html),
    url: URL.canParse(row.url) && row.url.startsWith('http') ? row.url : null,
    date: row.date || null,
    mustHave: row.must_have,
    mustNot: row.must_not,
  };
}

function unzipped(file: string): Buffer {
  return gunzipSync(readFileSync(`${DATA}/${file}`));
}
