/** Takes documents into the corpus: a new article, a new revision of one, or one that is known. */
import { readDocument } from '../../src/engine.ts';
import type { Article, RawDocument } from '../../src/types.ts';
import { readBody, writtenBody } from './body.ts';
import type { Body } from './body-parts.ts';
import type { CorpusDatabase } from './database.ts';
import { indexArticles, unindexArticles, type indexLater } from './indexing.ts';
import { factsChanged, keysOf, recordOf } from './record-of.ts';
import type { ArticleRecord, PackRecord, StoredBody } from './records.ts';
import { readCorrected } from './read-corrected.ts';
import { writing, type Step } from './step.ts';
import { isOn } from './stores.ts';

/** Where documents come from. */
export interface Origin {
  readonly pack: PackRecord;
  /** Whether a document that differs from the one that is known takes its place. */
  readonly supersedes: (doc: RawDocument, known: RawDocument) => boolean;
  /** Whether of two that say the same the new one's other facts are taken; never, where there is no such rule. */
  readonly prefers?: (doc: RawDocument, known: RawDocument) => boolean;
  readonly now: number;
  readonly inTurn?: InTurn;
}

/** How an import goes about it; apart, as the background has none. */
export interface InTurn {
  readonly pause: () => Promise<void>;
  readonly write: typeof writing;
  readonly index: typeof indexLater;
}

/** What became of a document: a text that is older than the known one is kept as a revision too. */
export interface Outcome {
  readonly id: string;
  readonly was: 'new' | 'revised' | 'known';
}

interface Arrival {
  readonly doc: RawDocument;
  readonly article: Article;
  readonly body: Uint8Array;
}

/**
 * Stores documents in one step; `also` adds what belongs to the same step. When
 * this resolves, all of it is on the disk; when it rejects, none.
 */
export async function store(
  db: CorpusDatabase,
  docs: readonly RawDocument[],
  origin: Origin,
  also?: (step: Step, outcomes: readonly Outcome[]) => void | Promise<void>,
): Promise<readonly Outcome[]> {
  const { write = writing, pause } = origin.inTurn ?? {};
  const arrivals: Arrival[] = [];
  for (const doc of docs) {
    await pause?.(); // between documents
    arrivals.push(await arrival(doc));
  }
  return write(db, async (step) => {
    const intake = new Intake(step, origin);
    await intake.look(arrivals);
    const outcomes: Outcome[] = [];
    for (const one of arrivals) outcomes.push(await intake.take(one));
    await intake.finish();
    await also?.(step, outcomes);
    return outcomes;
  });
}

async function arrival(doc: RawDocument): Promise<Arrival> {
  const article = readDocument(doc);
  return { doc, article, body: await writtenBody(doc, article.sentences) };
}

/** An article as it stands in the midst of a step. */
interface Known {
  readonly record: ArticleRecord;
  readonly body: StoredBody;
}

class Intake {
  readonly #known = new Map<string, Known>();
  readonly #idByUrl = new Map<string, string>();
  readonly #toIndex = new Map<string, Article>();
  /** Ids that the corpus did not know before this step. */
  readonly #fresh = new Set<string>();
  readonly #filed = new Map<string, RawDocument[]>();
  #packs: readonly PackRecord[] = [];

  constructor(
    private readonly step: Step,
    private readonly origin: Origin,
  ) {}

  /** Reads what the corpus knows of the arrivals. */
  async look(arrivals: readonly Arrival[]): Promise<void> {
    const { db } = this.step;
    const addresses = arrivals.flatMap(({ doc, article }) =>
      doc.id === null ? (keysOf(article).address ?? []) : [],
    );
    const records = [
      ...(await db.articles.bulkGet(arrivals.map(({ article }) => article.id))),
      ...(await db.articles.where('address').anyOf(addresses).toArray()),
    ].filter((record) => record !== undefined);
    const texts = await db.texts.bulkGet(records.map(({ id }) => id));
    records.forEach((record, at) => {
      this.#remember({ record, body: texts[at]!.body });
    });
    this.#packs = await db.packs.toArray();
    const { pack } = this.origin;
    if (!this.#packs.some(({ id }) => id === pack.id)) {
      this.step.put('packs', pack.id, pack);
      this.#packs = [...this.#packs, pack];
    }
  }

  async take(arrival: Arrival): Promise<Outcome> {
    const known = this.#find(arrival);
    if (!known) return this.#add(arrival);
    const { doc } = await readBody(known.body);
    if (saysTheSame(doc, arrival.doc))
      return this.origin.prefers?.(arrival.doc, doc)
        ? this.#refine(known, arrival)
        : this.#hold(known);
    if (this.origin.supersedes(arrival.doc, doc)) return this.#revise(known, arrival);
    return this.#file(known, arrival);
  }

  /** Brings the index to what the articles are. */
  async finish(): Promise<void> {
    const on = [...this.#toIndex.values()].filter(({ id }) => this.#isOn(id));
    const off = [...this.#toIndex.keys()].filter((id) => !this.#isOn(id));
    await unindexArticles(this.step, off);
    await (this.origin.inTurn?.index ?? indexArticles)(this.step, on, this.#isFresh);
  }

  #isFresh = ({ id }: Article): boolean => this.#fresh.has(id);

  #isOn = (id: string): boolean => this.#known.get(id)?.record.indexed === 1;

  #find({ doc, article }: Arrival): Known | undefined {
    const byUrl = doc.id === null && article.url !== null && this.#idByUrl.get(article.url);
    return this.#known.get(article.id) ?? (byUrl ? this.#known.get(byUrl) : undefined);
  }

  #remember(known: Known): void {
    const { id, url } = known.record;
    this.#known.set(id, known);
    if (url !== null && !this.#idByUrl.has(url)) this.#idByUrl.set(url, id);
  }

  #put(record: ArticleRecord, body: StoredBody): void {
    this.#remember({ record, body });
    this.step.put('articles', record.id, record);
    this.step.put('texts', record.id, { id: record.id, body });
  }

  #add({ article, body }: Arrival): Outcome {
    const { pack, now } = this.origin;
    const record = recordOf(article, { packs: [pack.id], bytes: body.length, seen: now });
    this.#put(this.#switched(record), body);
    this.#toIndex.set(article.id, article);
    this.#fresh.add(article.id);
    return { id: article.id, was: 'new' };
  }

  /** The known text stands; only that this pack too holds it may be news. */
  async #hold({ record, body }: Known): Promise<Outcome> {
    const { pack } = this.origin;
    if (!record.packs.includes(pack.id)) {
      const more = this.#switched({ ...record, packs: [...record.packs, pack.id] });
      this.#put(more, body);
      if (more.indexed !== record.indexed)
        this.#toIndex.set(record.id, await this.#read(more, body));
    }
    return { id: record.id, was: 'known' };
  }

  /** The new text takes the place of the known one, which stays as a revision. */
  async #revise({ record, body }: Known, arrival: Arrival): Promise<Outcome> {
    const { id, revision, lastSeen } = record;
    this.step.put('revisions', [id, revision], { id, number: revision, seen: lastSeen, body });
    this.#filed.get(id)?.push((await readBody(body)).doc);
    await this.#front(this.#counted(record, 0), arrival);
    return { id, was: 'revised' };
  }

  /** The same text with other facts: it takes the place of the known one, which is worth no revision. */
  async #refine({ record, body }: Known, arrival: Arrival): Promise<Outcome> {
    const packs = [...new Set([...record.packs, this.origin.pack.id])];
    await this.#front({ ...record, packs, bytes: record.bytes - body.length }, arrival);
    return { id: record.id, was: 'known' };
  }

  /** Puts an arrival in front of an article whose record counts its other texts. */
  async #front(record: ArticleRecord, arrival: Arrival): Promise<void> {
    const { id } = record;
    const correction = await this.step.db.corrections.get(id);
    const article = { ...readCorrected(arrival.doc, correction, arrival.article), id };
    const body = correction ? await writtenBody(arrival.doc, article.sentences) : arrival.body;
    const bytes = record.bytes + body.length;
    this.#put(this.#switched(factsChanged({ ...record, bytes }, article)), body);
    this.#toIndex.set(id, article);
  }

  /** The known text stays in front; the new one is kept behind it. */
  async #file(known: Known, { doc, body }: Arrival): Promise<Outcome> {
    const { id, revision } = known.record;
    const filed = await this.#filedOf(id);
    if (filed.some((one) => saysTheSame(one, doc))) return this.#hold(known);
    filed.push(doc);
    const seen = this.origin.now;
    this.step.put('revisions', [id, revision], { id, number: revision, seen, body });
    this.#put(this.#switched(this.#counted(known.record, body.length)), known.body);
    return { id, was: 'revised' };
  }

  /** The documents behind the one in front, those of this step with them. */
  async #filedOf(id: string): Promise<RawDocument[]> {
    const known = this.#filed.get(id);
    if (known) return known;
    const stored = await this.step.db.revisions.where('id').equals(id).toArray();
    const filed = await Promise.all(stored.map(async ({ body }) => (await readBody(body)).doc));
    this.#filed.set(id, filed);
    return filed;
  }

  /** The record with one more text, and this pack among its packs. */
  #counted(record: ArticleRecord, bytes: number): ArticleRecord {
    const packs = [...new Set([...record.packs, this.origin.pack.id])];
    const { now } = this.origin;
    const revision = record.revision + 1;
    return { ...record, packs, revision, bytes: record.bytes + bytes, lastSeen: now };
  }

  #switched(record: ArticleRecord): ArticleRecord {
    return { ...record, indexed: isOn(record, this.#packs) ? 1 : 0 };
  }

  async #read(record: ArticleRecord, body: StoredBody): Promise<Article> {
    const { sentences }: Body = await readBody(body);
    return { ...record, sentences };
  }
}

/** Whether two texts of one article are one. */
export function saysTheSame(a: RawDocument, b: RawDocument): boolean {
  return a.text === b.text && a.title === b.title && a.published?.time === b.published?.time;
}
