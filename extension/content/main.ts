/** The content script: marks the page's claims and opens the card. A newer one retires it. */
import * as v from 'valibot';
import { answerCalls } from '../messages/answer.ts';
import type { ToContent } from '../messages/calls.ts';
import { CardKeeper } from './card-keeper.ts';
import { markAt } from './hit.ts';
import { Session } from './session.ts';

const RETIRE = 'whence:retire';

function start(): void {
  document.dispatchEvent(new CustomEvent(RETIRE));
  const life = new AbortController();
  const { signal } = life;
  const retire = () => life.abort();
  document.addEventListener(RETIRE, retire, { signal });

  const card: CardKeeper = new CardKeeper(() => session);
  const session = new Session(document, signal, {
    changed: () => card.follow(),
    orphaned: retire,
  });
  const onClick = (event: MouseEvent) => {
    const mark = markAt(event, session.marks);
    if (mark) card.show(session.marks.indexOf(mark));
  };
  document.addEventListener('click', onClick, { signal });
  const silence = answerCalls<ToContent>({
    state: { argument: v.null(), answer: () => ({ host: location.host, state: session.state }) },
    article: { argument: v.null(), answer: () => session.article() },
    showFirst: { argument: v.null(), answer: () => card.show(0) },
  });
  signal.addEventListener('abort', () => {
    card.close();
    silence();
  });
  session.refresh();
}

start();
