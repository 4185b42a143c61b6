/**
 * The background: holds the corpus and answers pages. The browser may end it
 * at any moment; nothing here outlives an answer but the database.
 */
import * as v from 'valibot';
import { check } from '../../src/engine.ts';
import { t } from '../i18n.ts';
import type { ToBackground } from '../messages/calls.ts';
import { learnWords } from '../language.ts';
import { answerCalls } from '../messages/answer.ts';
import { documentSchema } from '../messages/document-schema.ts';
import { KEPT_WORDS, type Kept } from '../messages/kept.ts';
import { openPanelFromPage, type PanelTab } from '../panel/open.ts';
import { showCount, showOutcome } from './badge.ts';
import { keepTab, remember } from './keep.ts';
import { mayFetch, openFeeder, tendFeeds } from './feeds.ts';
import { listenForCommands } from './commands.ts';
import { keepMenu } from './menus.ts';
import { welcome } from './welcome.ts';
import { readRefused } from './refused.ts';
import { tendRetention } from './retention.ts';
import { CorpusDatabase } from '../store/database.ts';
import { mending, reading, renewIndex, resumeRebuild } from '../store/index-care.ts';
import { shippedPack } from '../store/pack-file.ts';
import { progressOf } from '../store/progress.ts';
import { loadShipped } from '../store/shipped.ts';
import { DexieArticles, DexieIndex } from '../store/stores.ts';
import { wordCode } from '../store/words.ts';

const db = new CorpusDatabase();
let loading: Promise<void> | null = null;

/** One shared promise; a failure is not kept, so that the next call tries again. */
function ready(): Promise<void> {
  loading ??= prepare().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function prepare(): Promise<void> {
  await mending(db, () => loadShipped(db, shippedPack));
  await resumeRebuild(db);
}

async function keepFrom(tab: number): Promise<Kept> {
  await ready();
  return mending(db, () => keepTab(db, tab));
}

/** By key or menu: there is no popup to say what came of it. */
async function keepAsked(tab: number): Promise<void> {
  const [{ was }] = await Promise.all([keepFrom(tab), learnWords()]);
  await showOutcome(tab, was !== 'no-article' && was !== 'private', t(KEPT_WORDS[was]));
}

answerCalls<ToBackground>({
  wake: {
    argument: v.null(),
    answer: async () => {
      await Promise.all([ready(), wordCode()]);
      return null;
    },
  },
  check: {
    argument: documentSchema,
    answer: async (page) => {
      const [refused] = await Promise.all([readRefused(), ready(), wordCode()]);
      const corpus = () => ({ articles: new DexieArticles(db), index: new DexieIndex(db) });
      return reading(db, () => check(page, corpus(), refused));
    },
  },
  progress: { argument: v.null(), answer: () => progressOf(db) },
  openPanel: {
    argument: v.null(),
    answer: (_, { tab }) => openPanelFromPage(tab as PanelTab),
  },
  mayFetch: { argument: v.nullable(v.string()), answer: mayFetch },
  pollFeeds: {
    argument: v.null(),
    answer: async () => {
      await openFeeder();
      return null;
    },
  },
  count: {
    argument: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    answer: async (count, sender) => {
      await showCount(sender.tab?.id, count);
      return null;
    },
  },
  keep: {
    argument: v.pipe(v.number(), v.integer()),
    answer: keepFrom,
  },
  remember: {
    argument: documentSchema,
    answer: async (page, sender) => {
      await ready();
      await mending(db, () => remember(db, page, sender));
      return null;
    },
  },
});

tendFeeds();
tendRetention(db);
listenForCommands(keepAsked);
keepMenu(keepAsked);
welcome();

// At install and update the corpus is loaded before the first page asks.
void ready()
  .then(() => renewIndex(db))
  .catch(console.error);
