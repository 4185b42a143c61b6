/**
 * The silver citations: hits of a table of regexes over the articles. They say
 * what should be found at least, so only recall means something; "reported"
 * there also holds sentences in which the outlet is the story.
 */
import type { Article, AttributionKind, Sentence } from '../../src/types.ts';
import { findMentions } from '../../src/outlets/mentions.ts';
import { halfOf } from '../train/data.ts';
import { ownCredits } from './attribution-data.ts';
import type { GoldCredit, Judged } from './attribution-score.ts';

export interface SilverRow {
  readonly doc: string;
  readonly sentence: string;
  readonly hits: readonly {
    readonly type: string;
    readonly cited: string;
    readonly as_written: string;
    readonly match: string;
  }[];
}

const REPORTS: AttributionKind[] = ['reported', 'reported-earlier', 'citing', 'first-reported'];
const SAID: AttributionKind[] = ['told', 'denied', 'no-comment', 'confirmed', 'not-confirmed'];
const KINDS: Readonly<Record<string, readonly AttributionKind[]>> = {
  told: SAID,
  interview_with: SAID,
  reported: [...REPORTS, 'obtained', 'confirmed', 'not-confirmed', 'poll'],
  according_to: [...REPORTS, 'poll', 'obtained'],
  reported_by: [...REPORTS, 'obtained', 'syndicated'],
  first_reported: ['first-reported'],
  confirmed: ['confirmed', 'told', 'not-confirmed', 'denied'],
  not_confirmed: ['not-confirmed'],
};

/** The silver hits of one article, beside what is found of those outlets. */
export function judgeSilver(article: Article, text: string, rows: readonly SilverRow[]): Judged[] {
  return rows.flatMap((row) => {
    const at = text.indexOf(row.sentence);
    if (at < 0) return [];
    return row.hits.flatMap((hit) => {
      const place = at + row.sentence.indexOf(hit.match) + hit.match.indexOf(hit.as_written);
      const sentence = article.sentences.find((s) => s.start <= place && place < s.end);
      return sentence ? [judge(article, sentence, goldOf(hit))] : [];
    });
  });
}

function goldOf(hit: SilverRow['hits'][number]): GoldCredit {
  const bearers = findMentions(`the ${hit.as_written}`)[0]?.outlets.map(({ name }) => name) ?? [];
  const outlets = hit.cited.includes('(bare)') ? bearers : [hit.cited];
  return { outlets, kinds: KINDS[hit.type] ?? REPORTS, optional: false };
}

function judge(article: Article, sentence: Sentence, gold: GoldCredit): Judged {
  return {
    doc: article.id,
    half: halfOf(article.id),
    text: sentence.text,
    gold: [gold],
    found: ownCredits(sentence.attributions),
  };
}
