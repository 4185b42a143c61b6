/**
 * Sentences of the articles labelled by hand (`test/gold/attribution-labels.jsonl`):
 * document id, hash of the sentence, and which outlets are its source and how.
 * No text is kept. They were drawn by wide nets of words, by rare kinds of
 * sentence and at random, not by our rules.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Article, AttributionKind } from '../../src/types.ts';
import { halfOf } from '../train/data.ts';
import { ownCredits, sentenceHash } from './attribution-data.ts';
import type { Judged } from './attribution-score.ts';

export interface Label {
  readonly doc: string;
  readonly hash: string;
  readonly labels: readonly {
    readonly outlet: string;
    readonly kind: AttributionKind;
    /** Another kind that is as good. */
    readonly or?: AttributionKind;
    /** A case that may go either way. */
    readonly optional?: boolean;
  }[];
}

export function readLabels(): Label[] {
  return readGold('attribution-labels');
}

/**
 * Sentences labelled before the rules of the day were run on them, each round
 * from articles not used before. Their misses have been read since, so that
 * they are blind no more; the first run of the third round (168 sentences, no
 * outlet in more than three, a quarter without a credit) gave P 96.4, R 91.5,
 * F1 93.9, kind 97.2; that of the fourth (135 sentences, one of an article, by
 * a hash of articles and sentences in which any outlet or "the paper" is named,
 * no outlet first in more than four, a third without a credit) P 91.8, R 84.8,
 * F1 88.1, kind 100.
 */
export function readBlind(): (Label & { readonly round: number })[] {
  return readGold('attribution-blind');
}

interface AuditRow {
  readonly doc: string;
  readonly hash: string;
  readonly outlet: string;
  /** 1: found by reading the first extractor's 141 false alarms; 2: the 46 that a later one still made. */
  readonly reading: 1 | 2;
}

/**
 * Credits in PolNeAR's articles that its annotators left out, found by reading
 * what an extractor of this project called credits and the data did not. They
 * may be found or not: counting them as hits would flatter the recall.
 */
export function readAudit(): AuditRow[] {
  return readGold('attribution-polnear-audit');
}

function readGold<T>(name: string): T[] {
  const lines = readFileSync(resolve(`test/gold/${name}.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T);
}

/** The labelled sentences of an article; a label whose sentence is no longer cut alike is left out. */
export function judgeLabels(article: Article, labels: readonly Label[]): Judged[] {
  return labels.flatMap(({ doc, hash, labels: credits }) => {
    const sentence = article.sentences.find(({ text }) => sentenceHash(text) === hash);
    if (!sentence) return [];
    const gold = credits.map(({ outlet, kind, or, optional }) => ({
      outlets: [outlet],
      kinds: or ? [kind, or] : [kind],
      optional: optional ?? false,
    }));
    const found = ownCredits(sentence.attributions);
    return [{ doc, half: halfOf(doc), text: sentence.text, gold, found }];
  });
}
