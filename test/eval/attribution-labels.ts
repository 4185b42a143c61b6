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
 * they are blind no more. First runs: round 3 (168 sentences) P 96.4, R 91.5,
 * F1 93.9, kind 97.2; round 4 (135) 91.8, 84.8, 88.1, 100; then, drawn by
 * `npm run draw:round` with the seeds `round-5` to `round-7`, half without a
 * credit, round 5 (150) 98.7, 93.7, 96.1, 100; round 6 (165) 96.1, 84.1, 89.7,
 * 100; round 7 (130) 96.9, 86.3, 91.3, 100 (98.5, 86.5, 92.1 with one credit
 * that the labeller had passed over). Rounds 8 to 10 (150 each) were drawn of
 * the report half, of which nothing had been read, after a sweep over the tune
 * half: 98.8, 90.1, 94.3, 100; 96.3, 85.7, 90.7, 100; 98.7, 89.4, 93.8, 100
 * (100, 90.6, 95.1 with a name that the labeller had given an article). Round 11
 * (130), after the misses of these were mended: 96.8, 83.6, 89.7, 98.4. Rounds 12
 * and 13 (150, 144), after the rules that go by grammar: 96.3, 91.8, 94.0, 100;
 * 96.2, 91.5, 93.8, 97.3.
 */
export function readBlind(): (Label & { readonly round: number })[] {
  return readGold('attribution-blind');
}

interface AuditRow {
  readonly doc: string;
  readonly hash: string;
  readonly outlet: string;
  /**
   * 1: found by reading the first extractor's 141 false alarms; 2: the 46 that a later one still
   * made; 3: the 38 that those of open verbs made in the report half, 13 of them credits.
   */
  readonly reading: 1 | 2 | 3;
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
