/** Answers what popup and background ask of this page. */
import * as v from 'valibot';
import { answerCalls } from '../messages/answer.ts';
import type { ToContent } from '../messages/calls.ts';
import { setSite } from '../stored.ts';
import type { CardKeeper } from './card-keeper.ts';
import { feedsOf } from './feeds.ts';
import { isSelected } from './hit.ts';
import type { Layer } from './layer/layer.tsx';
import type { Session } from './session.ts';

/** Listens for the calls; returns what ends it. */
export function answerReader(session: Session, card: CardKeeper, layer: Layer): () => void {
  return answerCalls<ToContent>({
    state: { argument: v.null(), answer: () => ({ host: location.host, state: session.state }) },
    article: { argument: v.null(), answer: () => session.article() },
    feeds: { argument: v.null(), answer: () => feedsOf(document) },
    choose: {
      argument: v.pipe(v.number(), v.integer(), v.minValue(0)),
      answer: (index) => card.point(index),
    },
    showFirst: { argument: v.null(), answer: () => card.show(0) },
    step: {
      argument: v.picklist(['next', 'previous']),
      answer: (way) => card.step(way) ?? layer.step(way),
    },
    showSelected: {
      argument: v.null(),
      answer: async () => {
        await session.settled();
        return card.show(session.marks.findIndex(isSelected));
      },
    },
    toggleSite: {
      argument: v.null(),
      answer: async () => {
        const on = session.state.kind === 'site-off';
        await setSite(location.host, on);
        return on;
      },
    },
    again: {
      argument: v.null(),
      answer: () => {
        session.retry();
        return null;
      },
    },
  });
}
