/** What the corpus database holds, table by table. Times are milliseconds UTC. */
import type { Article, Published } from '../../src/types.ts';

/** What is known of an article but its text: small, so that lists and filters read nothing else. */
export interface ArticleRecord extends Omit<Article, 'sentences'> {
  /** A hash of `url`, to find it by: a key of the whole takes more room than all else that is known. */
  readonly address: number | null;
  /** `published.time`, to sort and filter by. An IndexedDB index leaves out what is null. */
  readonly day: string | null;
  /** Ids of the packs that hold it. */
  readonly packs: readonly string[];
  /** 1 when the index has its sentences: one of its packs is on. */
  readonly indexed: 0 | 1;
  /** When its first and its latest text were stored. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Number of the latest text, from 1. */
  readonly revision: number;
  readonly sentences: number;
  /** Bytes of its texts, all revisions. */
  readonly bytes: number;
}

/** A body as body.ts writes it; one of an earlier version is deflated, or plain where an upgrade of the database wrote it. */
export type StoredBody = Uint8Array | string;

/** The latest text of an article with its sentences and credits: the one that the index knows. */
export interface TextRecord {
  readonly id: string;
  readonly body: StoredBody;
}

/** A text of an article that a later one has replaced. */
export interface RevisionRecord {
  readonly id: string;
  readonly number: number;
  readonly seen: number;
  readonly body: StoredBody;
}

/** What the reader says of an article against what it says itself. */
export interface Correction {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: Published;
  readonly at: number;
}

export type PackKind = 'shipped' | 'kept' | 'remembered' | 'feed' | 'import';

/** Articles that came together; those of a pack that is off take no part in a check. */
export interface PackRecord {
  readonly id: string;
  readonly kind: PackKind;
  /** As the reader sees it; the shipped and the kept one are named by the page. */
  readonly name: string;
  readonly on: boolean;
  readonly added: number;
}

/** Where an import stands; the file is kept until it is done, so that it can go on after a crash. */
export interface JobRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: 'records' | 'pack' | 'backup';
  readonly state: 'running' | 'done' | 'cancelled' | 'refused' | 'failed';
  /** Why it was refused or failed: a code, or a sentence about the file. */
  readonly reason: string | null;
  /** Bytes of the file, and how many of them are read. */
  readonly size: number;
  readonly read: number;
  /** Lines that are dealt with: stored, or skipped and told. */
  readonly lines: number;
  readonly added: number;
  readonly revised: number;
  readonly known: number;
  readonly flaws: number;
  readonly started: number;
  /** Milliseconds of work, pauses left out. */
  readonly worked: number;
}

/** The file of an import. */
export interface FileRecord {
  readonly job: string;
  readonly file: Blob;
}

/** A line of an import that was skipped, or of which something was. */
export interface FlawRecord {
  readonly job: string;
  readonly line: number;
  readonly reason: string;
}

/** An article that was deleted, as long as that can be undone. */
export interface DeletedRecord {
  readonly id: string;
  /** Articles that were deleted together. */
  readonly batch: number;
  readonly record: ArticleRecord;
  readonly text: TextRecord;
  readonly revisions: readonly RevisionRecord[];
}

/** How far the shipped corpus is loaded; see shipped.ts. */
export interface ShippedState {
  readonly key: 'shipped';
  /** Identity of the pack's content. */
  readonly pack: string;
  /** Documents of it that are stored, in its order. */
  readonly done: number;
  /** Documents that it has; records of earlier versions do not say. */
  readonly of?: number;
  readonly complete: boolean;
}

/** The index is being built anew; articles up to this id are done. See index-care.ts. */
export interface RebuildState {
  readonly key: 'rebuild';
  readonly after: string;
  /** How many articles are done. */
  readonly done?: number;
  /** An outdated index answers meanwhile; without it, the index was damaged and is gone. */
  readonly serving?: true;
}

/** What a check may use, counted as it changes: a count of 100,000 keys takes longer than a check. */
export interface SizeState {
  readonly key: 'size';
  readonly articles: number;
  /** Articles of each newsroom. */
  readonly newsrooms: Readonly<Record<string, number>>;
}

/** Articles of a step of an import that are stored and wait to be indexed together; see indexing.ts. */
export interface WaitingRecord {
  readonly batch: number;
  readonly ids: readonly string[];
}

/** Where the articles that wait stand, as long as any do. */
export interface WaitingState {
  readonly key: 'waiting';
  readonly articles: number;
  readonly sentences: number;
  /** Of them, those that something else has indexed or removed since. */
  readonly seenTo: readonly string[];
  /** The segment that is made of them now; its records may be there in part. */
  readonly segment: number | null;
  /** Articles that are read for it. */
  readonly done: number;
}

/** The settings of a back-up that was restored, until the corpus page has written them. */
export interface RestoredState {
  readonly key: 'restored';
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Articles that ship and that the reader deleted: no update and no restored back-up brings them back. */
export interface UnwantedState {
  readonly key: 'unwanted';
  /** Ascending. */
  readonly ids: readonly string[];
}

export type State =
  ShippedState | RebuildState | SizeState | WaitingState | RestoredState | UnwantedState;

/** A feed that the reader follows; feeds/poll.ts asks it, feeds/schedule.ts says when. */
export interface FeedRecord {
  /** As the reader gave it. */
  readonly url: string;
  readonly title: string;
  readonly added: number;
  readonly nextAt: number;
  readonly failures: number;
  readonly stopped: boolean;
  /** What the server said of its last whole answer. */
  readonly etag: string | null;
  readonly modified: string | null;
  /** Ids of the articles that were taken from it, the newest last. */
  readonly seen: readonly string[];
  readonly last: FeedOutcome | null;
}

/** What became of the last question to a feed. */
export interface FeedOutcome {
  readonly at: number;
  readonly kind: 'ok' | 'unchanged' | 'wait' | 'gone' | FailureReason;
  /** The server's status, where that is what went wrong. */
  readonly status: number | null;
  /** Articles that were new. */
  readonly stored: number;
}

export type FailureReason = 'status' | 'too-large' | 'too-slow' | 'unreachable' | 'no-feed';
