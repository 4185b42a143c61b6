/** Finds articles: by the packed index where words are asked for, else by the facts alone. */
import { lookUp } from '../../src/index/look-up.ts';
import { analyse } from '../../src/text/analyse.ts';
import { normalise } from '../../src/text/normalise.ts';
import type { CorpusDatabase } from '../store/database.ts';
import type { ArticleRecord } from '../store/records.ts';
import { DexieArticles, DexieIndex } from '../store/stores.ts';

/** What the reader looks for; an empty string asks for nothing. */
export interface Wanted {
  readonly words: string;
  readonly outlet: string;
  /** Days, "2020-10-07", both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly pack: string;
}

export interface Hit {
  readonly record: ArticleRecord;
  /** The sentence that the words were found in. */
  readonly sentence: string | null;
}

/** Sentences that the index is asked for; more where a filter will drop most of them. */
const CANDIDATES = 300;
const CANDIDATES_TO_FILTER = 3_000;

/** At most `most` articles: best match first, or the latest stored first. */
export async function find(db: CorpusDatabase, wanted: Wanted, most: number): Promise<Hit[]> {
  const fits = (record: ArticleRecord) => isWanted(record, wanted);
  if (wanted.words.trim() === '') {
    const records = await narrowed(db, wanted).filter(fits).limit(most).toArray();
    return records.map((record) => ({ record, sentence: null }));
  }
  const query = analyse(normalise(wanted.words).text);
  const { outlet, from, to, pack } = wanted;
  const isFiltered = [outlet, from, to, pack].some((asked) => asked !== '');
  const candidates = isFiltered ? CANDIDATES_TO_FILTER : CANDIDATES;
  const [found = []] = await lookUp(new DexieIndex(db), [query], candidates);
  const sentences = new Map<string, number>();
  for (const one of found)
    if (!sentences.has(one.article)) sentences.set(one.article, one.sentence);
  const all = await db.articles.bulkGet([...sentences.keys()]);
  const records = all.filter((one) => one !== undefined && fits(one)).slice(0, most);
  const texts = await new DexieArticles(db).texts(records.map((record) => record!.id));
  return records.map((record, at) => ({
    record: record!,
    sentence: texts[at]?.at(sentences.get(record!.id)!) ?? null,
  }));
}

/** The rows of the index that narrows most. */
function narrowed({ articles }: CorpusDatabase, { outlet, from, to, pack }: Wanted) {
  if (outlet !== '') return articles.where('outlet').equals(outlet);
  if (from !== '' || to !== '') return articles.where('day').between(from, endOf(to)).reverse();
  if (pack !== '') return articles.where('packs').equals(pack);
  return articles.orderBy('firstSeen').reverse();
}

function isWanted({ outlet, day, packs }: ArticleRecord, wanted: Wanted): boolean {
  const { from, to, pack } = wanted;
  const inTime = (from === '' && to === '') || (day !== null && from <= day && day < endOf(to));
  const fromOutlet = wanted.outlet === '' || outlet === wanted.outlet;
  return inTime && fromOutlet && (pack === '' || packs.includes(pack));
}

/** Behind every time of that day. */
function endOf(day: string): string {
  return `${day}\uffff`;
}
