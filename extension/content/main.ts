/** The content script: marks the page's claims and opens the card. A newer one retires it. */
import { callBackground } from '../messages/call.ts';
import { answerReader } from './answers.ts';
import { CardKeeper } from './card-keeper.ts';
import { markAt } from './hit.ts';
import { onHover } from './hover.ts';
import { Layer } from './layer/layer.tsx';
import { PanelLink } from './panel-link.ts';
import { Session } from './session.ts';
import { chosenNews, pageNews } from './view.ts';

const RETIRE = 'whence:retire';

/** This script's life: it ends when a newer script, or a newer version, comes to the page. */
function beginLife(): AbortController {
  document.dispatchEvent(new CustomEvent(RETIRE));
  const life = new AbortController();
  document.addEventListener(RETIRE, () => life.abort(), { signal: life.signal });
  return life;
}

function start(life: AbortController): void {
  const { signal } = life;
  const card: CardKeeper = new CardKeeper(() => session, {
    changed: () => panels.tell(chosenNews(card)),
    openPanel: async () => (panels.listening ? 'beside' : await callBackground('openPanel', null)),
  });
  const layer = new Layer(
    document,
    { focused: (index) => card.point(index), left: () => card.leave(), open: card.show },
    signal,
  );
  const session: Session = new Session(document, signal, {
    changed: () => {
      card.follow();
      layer.show(session.marks, session.style);
      panels.tell(pageNews(session, location.host));
    },
    orphaned: () => life.abort(),
  });
  const now = () => [pageNews(session, location.host), chosenNews(card)];
  const panels = new PanelLink(now, signal);
  listenToPage(session, card, signal);
  const silence = answerReader(session, card, layer);
  signal.addEventListener('abort', () => {
    card.close();
    silence();
  });
  session.refresh();
  // It wakes while the page is read. Should it fail, the check asks again, and tells.
  callBackground('wake', null).catch(() => undefined);
}

/** What the reader does on the page, and the page's coming back from the browser's cache, where it heard of no change. */
function listenToPage(session: Session, card: CardKeeper, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    const mark = markAt(event, session.marks);
    if (mark) card.show(session.marks.indexOf(mark));
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) session.refresh();
  };
  document.addEventListener('click', onClick, { signal });
  window.addEventListener('pageshow', onShow, { signal });
  onHover(
    () => (session.byHover ? session.marks : []),
    (mark) => card.show(session.marks.indexOf(mark)),
    signal,
  );
}

start(beginLife());
