/** The content script: marks the page's claims and opens the card. A newer one retires it. */
import * as v from 'valibot';
import { answerCalls } from '../messages/answer.ts';
import { callBackground } from '../messages/call.ts';
import type { ToContent } from '../messages/calls.ts';
import { CardKeeper } from './card-keeper.ts';
import { markAt } from './hit.ts';
import { PanelLink } from './panel-link.ts';
import { Session } from './session.ts';
import { chosenNews, pageNews } from './view.ts';

const RETIRE = 'whence:retire';

function start(): void {
  document.dispatchEvent(new CustomEvent(RETIRE));
  const life = new AbortController();
  const { signal } = life;
  const retire = () => life.abort();
  document.addEventListener(RETIRE, retire, { signal });

  const card: CardKeeper = new CardKeeper(() => session, {
    changed: () => panels.tell(chosenNews(card)),
    openPanel: async () => void (panels.listening || (await callBackground('openPanel', null))),
  });
  const session: Session = new Session(document, signal, {
    changed: () => {
      card.follow();
      panels.tell(pageNews(session, location.host));
    },
    orphaned: retire,
  });
  const now = () => [pageNews(session, location.host), chosenNews(card)];
  const panels = new PanelLink(now, signal);
  const onClick = (event: MouseEvent) => {
    const mark = markAt(event, session.marks);
    if (mark) card.show(session.marks.indexOf(mark));
  };
  document.addEventListener('click', onClick, { signal });
  const silence = answerCalls<ToContent>({
    state: { argument: v.null(), answer: () => ({ host: location.host, state: session.state }) },
    article: { argument: v.null(), answer: () => session.article() },
    choose: {
      argument: v.pipe(v.number(), v.integer(), v.minValue(0)),
      answer: (index) => card.point(index),
    },
    showFirst: { argument: v.null(), answer: () => card.show(0) },
  });
  signal.addEventListener('abort', () => {
    card.close();
    silence();
  });
  session.refresh();
}

start();
