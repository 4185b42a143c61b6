/**
 * Takes a back-up in. What the corpus has stays: an article that both know keeps
 * its text in front, and texts that it lacks come behind it as revisions.
 */
import { readDocument } from '../../../src/engine.ts';
import { unpacked } from '../../../src/corpus/packed-document.ts';
import type { Article, RawDocument } from '../../../src/types.ts';
import { readBody, writtenBody } from '../body.ts';
import type { CorpusDatabase } from '../database.ts';
import { indexLater, unindexArticles } from '../indexing.ts';
import { saysTheSame, type Outcome } from '../intake.ts';
import { SHIPPED } from '../packs.ts';
import { readCorrected } from '../read-corrected.ts';
import { factsChanged, recordOf } from '../record-of.ts';
import type { ArticleRecord, Correction, PackRecord } from '../records.ts';
import { writingAside, type Step } from '../step.ts';
import { isOn } from '../stores.ts';
import { forget } from '../remove.ts';
import { unwant } from '../unwanted.ts';
import type { Entry, EntryOf } from './format.ts';

/** Takes entries in, in one step; `also` adds what belongs to the same step. */
export function restore(
  db: CorpusDatabase,
  entries: readonly Entry[],
  also: (step: Step, outcomes: readonly Outcome[]) => Promise<void>,
): Promise<void> {
  return writingAside(db, async (step) => {
    const taking = new Restore(step, await db.packs.toArray());
    const outcomes: Outcome[] = [];
    for (const entry of entries) outcomes.push(...(await taking.take(entry)));
    await taking.finish();
    await also(step, outcomes);
  });
}

/** An article as it stands in the midst of a step. */
interface Standing {
  record: ArticleRecord;
  readonly front: RawDocument;
  /** As it was read already. */
  readonly plain?: Article;
  /** Bytes of the text in front that its record counts. */
  readonly counted: number;
  readonly behind: Map<number, RawDocument>;
  /** Its facts may be others than those that are stored. */
  readonly changed: boolean;
}

class Restore {
  readonly #articles = new Map<string, Standing>();
  readonly #corrections = new Map<string, Correction>();
  readonly #packs: Map<string, PackRecord>;

  constructor(
    private readonly step: Step,
    packs: readonly PackRecord[],
  ) {
    this.#packs = new Map(packs.map((pack) => [pack.id, pack]));
  }

  async take(entry: Entry): Promise<Outcome[]> {
    switch (entry.kind) {
      case 'settings':
        // The page writes them: a worker has no part of the extension's storage.
        this.step.put('meta', 'restored', { key: 'restored', settings: entry.values });
        return [];
      case 'pack':
        return this.#pack(entry);
      case 'feed':
        return this.#feed(entry);
      case 'correction':
        return this.#correction(entry);
      case 'unwanted':
        return this.#unwanted(entry);
      case 'article':
        return [await this.#article(entry)];
      case 'revision':
        return this.#revision(entry);
    }
  }

  /** Reads anew what changed, and brings the index to it. */
  async finish(): Promise<void> {
    const changed = [...this.#articles.values()].filter((one) => one.changed);
    const read = await Promise.all(changed.map((one) => this.#read(one)));
    const off = read.filter(({ record }) => record.indexed === 0).map(({ record }) => record.id);
    const on = read.filter(({ record }) => record.indexed === 1);
    await unindexArticles(this.step, off);
    await indexLater(
      this.step,
      on.map(({ article }) => article),
    );
    for (const { record } of this.#articles.values()) this.step.put('articles', record.id, record);
  }

  #pack({ id, pack, name, on, added }: EntryOf<'pack'>): Outcome[] {
    const record = { id, kind: pack, name, on, added };
    this.#packs.set(id, record);
    this.step.put('packs', id, record);
    return [];
  }

  /** Asked in full at its next turn, if the reader switches feeds on. */
  async #feed({ id, title, added, seen }: EntryOf<'feed'>): Promise<Outcome[]> {
    if (await this.step.db.feeds.get(id)) return [];
    const fresh = { nextAt: 0, failures: 0, stopped: false, etag: null, modified: null };
    this.step.put('feeds', id, { url: id, title, added, seen, ...fresh, last: null });
    return [];
  }

  /** The later word counts. */
  async #correction({ id, outlet, published, at }: EntryOf<'correction'>): Promise<Outcome[]> {
    const known = await this.step.db.corrections.get(id);
    if (known && known.at >= at) return [];
    const said = { ...(outlet && { outlet }), ...(published && { published }) };
    const correction = { id, ...said, at };
    this.#corrections.set(id, correction);
    this.step.put('corrections', id, correction);
    const standing = await this.#standing(id);
    if (standing) this.#articles.set(id, { ...standing, changed: true });
    return [];
  }

  /** The shipped article goes, unless the reader has made it their own meanwhile. */
  async #unwanted({ id }: EntryOf<'unwanted'>): Promise<Outcome[]> {
    const record = await this.step.db.articles.get(id);
    if (record && !isAsShipped(record)) return [];
    await unwant(this.step, [id]);
    if (record) await forget(this.step, [record]);
    return [];
  }

  async #article(entry: EntryOf<'article'>): Promise<Outcome> {
    const { id, number, firstSeen, lastSeen } = entry;
    const standing = await this.#standing(id);
    const doc = unpacked(entry.document);
    // What ships comes by itself, in front of whatever a back-up says of it.
    if (standing && !isAsShipped(standing.record)) return this.#behind(id, standing, entry);
    const packs = [...new Set([...(standing?.record.packs ?? []), ...entry.packs])].sort();
    const plain = readDocument(doc);
    const fresh = recordOf(plain, { packs, bytes: 0, seen: firstSeen });
    const record = { ...fresh, id, lastSeen, revision: number };
    const texts = { front: doc, plain, counted: 0, behind: new Map<number, RawDocument>() };
    this.#articles.set(id, { ...texts, record, changed: true });
    return { id, was: standing && saysTheSame(standing.front, doc) ? 'known' : 'new' };
  }

  async #behind(id: string, standing: Standing, entry: EntryOf<'article'>): Promise<Outcome> {
    const packs = [...new Set([...standing.record.packs, ...entry.packs])].sort();
    const record = { ...standing.record, packs };
    const more = { ...standing, record, changed: true };
    this.#articles.set(id, more);
    const doc = unpacked(entry.document);
    return { id, was: (await this.#file(more, doc, entry.lastSeen, null)) ? 'revised' : 'known' };
  }

  async #revision({ id, number, seen, document }: EntryOf<'revision'>): Promise<Outcome[]> {
    const standing = await this.#standing(id);
    if (!standing) return [];
    this.#articles.set(id, standing);
    const isFree = number < standing.record.revision && !standing.behind.has(number);
    const was = await this.#file(standing, unpacked(document), seen, isFree ? number : null);
    return was && !isFree ? [{ id, was: 'revised' }] : [];
  }

  /** Files a text behind the one in front, at its number or the next; false where the article has it. */
  async #file(
    standing: Standing,
    doc: RawDocument,
    seen: number,
    place: number | null,
  ): Promise<boolean> {
    const { record, front, behind } = standing;
    const known = place === null ? [front, ...behind.values()] : [];
    if (known.some((one) => saysTheSame(one, doc))) return false;
    const number = place ?? record.revision;
    const body = await writtenBody(doc, readDocument(doc).sentences);
    this.step.put('revisions', [record.id, number], { id: record.id, number, seen, body });
    behind.set(number, doc);
    const revision = place === null ? number + 1 : record.revision;
    standing.record = { ...record, revision, bytes: record.bytes + body.length };
    return true;
  }

  /** The article as this step has it so far, or as it is stored. */
  async #standing(id: string): Promise<Standing | undefined> {
    const { db } = this.step;
    const known = this.#articles.get(id);
    const [record, text] = known ? [] : [await db.articles.get(id), await db.texts.get(id)];
    if (!record || !text) return known;
    const stored = await db.revisions.where('id').equals(id).toArray();
    const behind = new Map<number, RawDocument>();
    for (const { number, body } of stored) behind.set(number, (await readBody(body)).doc);
    const front = (await readBody(text.body)).doc;
    return { record, front, counted: text.body.length, behind, changed: false };
  }

  async #read(standing: Standing): Promise<{ record: ArticleRecord; article: Article }> {
    const { front, plain, record, counted } = standing;
    const { id } = record;
    const correction = this.#corrections.get(id) ?? (await this.step.db.corrections.get(id));
    const article = { ...readCorrected(front, correction, plain), id };
    const body = await writtenBody(front, article.sentences);
    this.step.put('texts', id, { id, body });
    const bytes = record.bytes - counted + body.length;
    const indexed = isOn(record, [...this.#packs.values()]) ? 1 : 0;
    standing.record = { ...factsChanged(record, article), bytes, indexed };
    return { record: standing.record, article };
  }
}

/** Nothing of it is the reader's. */
function isAsShipped({ packs, revision }: ArticleRecord): boolean {
  return revision === 1 && packs.every((pack) => pack === SHIPPED);
}
