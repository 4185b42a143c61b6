/** What the panel is told of a page. */
import type { PageNews, PageView } from '../messages/page-view.ts';
import type { CardKeeper } from './card-keeper.ts';
import type { Session } from './session.ts';

/** The page and its claims; sentences that neither state a known claim nor credit anybody are left out. */
export function pageNews({ state, check, marks }: Session, host: string): PageNews {
  const sentences = check?.sentences.filter(
    ({ finding, attributions }) => finding !== null || attributions.length > 0,
  );
  const view: PageView = {
    host,
    state,
    check: check && { ...check, sentences: sentences ?? [] },
    marks: marks.map(({ sentence, look }) => ({ sentence: sentence.index, look })),
  };
  return { kind: 'page', view };
}

/** Which claim the reader has chosen on the page. */
export function chosenNews({ chosen }: CardKeeper): PageNews {
  return { kind: 'chosen', sentence: chosen?.sentence.index ?? null };
}
