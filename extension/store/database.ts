/** The corpus in IndexedDB: everything that the background knows. Only step.ts writes to it. */
import Dexie, { type Table } from 'dexie';
import type {
  ArticleRecord,
  Correction,
  DeletedRecord,
  FileRecord,
  FlawRecord,
  JobRecord,
  FeedRecord,
  PackRecord,
  RevisionRecord,
  State,
  TextRecord,
  WaitingRecord,
} from './records.ts';
import { upgradeToVersion2, upgradeToVersion4 } from './upgrade.ts';

export class CorpusDatabase extends Dexie {
  readonly articles!: Table<ArticleRecord, string>;
  readonly texts!: Table<TextRecord, string>;
  readonly revisions!: Table<RevisionRecord, [id: string, number: number]>;
  readonly corrections!: Table<Correction, string>;
  readonly packs!: Table<PackRecord, string>;
  readonly jobs!: Table<JobRecord, string>;
  readonly files!: Table<FileRecord, string>;
  readonly flaws!: Table<FlawRecord, [job: string, line: number]>;
  readonly deleted!: Table<DeletedRecord, string>;
  readonly feeds!: Table<FeedRecord, string>;
  readonly waiting!: Table<WaitingRecord, number>;
  /** The packed index: named binary records. */
  readonly index!: Table<Uint8Array, string>;
  /** What is under way, so that a killed background can take it up again. */
  readonly meta!: Table<State, string>;

  /** The state of that key. */
  async state<Key extends State['key']>(key: Key) {
    const state = await this.meta.get(key);
    return state as Extract<State, { key: Key }> | undefined;
  }

  /** What is written is on the disk before it counts as written; what is read comes from there, as the build leaves out Dexie's cache. */
  constructor(name = 'corpus') {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ articles: 'id, newsroom', index: '', meta: 'key' });
    this.version(2)
      .stores({
        articles: 'id, url, outlet, day, *packs, firstSeen',
        texts: 'id',
        revisions: '[id+number], id',
        corrections: 'id',
        packs: 'id',
        jobs: 'id',
        files: 'job',
        flaws: '[job+line], job',
        deleted: 'id, batch',
        feeds: 'url',
      })
      .upgrade(upgradeToVersion2);
    this.version(3).stores({ waiting: 'batch' });
    this.version(4)
      .stores({ articles: 'id, address, outlet, day, *packs, firstSeen' })
      .upgrade(upgradeToVersion4);
  }
}
