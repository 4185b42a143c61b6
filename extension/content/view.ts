/** What the panel is told of a page. */
import type { SentenceCheck } from '../../src/types.ts';
import type { PageNews, PageView } from '../messages/page-view.ts';
import type { CardKeeper } from './card-keeper.ts';
import type { Session } from './session.ts';

/** The page and its claims; sentences that neither state a known claim nor credit anybody are left out. */
export function pageNews({ state, checks, marks }: Session, host: string): PageNews {
  const view: PageView = {
    host,
    state,
    checks: checks.map((check) => ({ ...check, sentences: check.sentences.filter(isTold) })),
    marks: marks.map(({ sentence, look }) => ({ sentence: sentence.index, look })),
  };
  return { kind: 'page', view };
}

/** Which claim the reader has chosen on the page. */
export function chosenNews({ chosen }: CardKeeper): PageNews {
  return { kind: 'chosen', sentence: chosen?.sentence.index ?? null };
}

function isTold({ finding, attributions }: SentenceCheck): boolean {
  return finding !== null || attributions.length > 0;
}
