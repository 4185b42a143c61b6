/** Keeps the panel showing what is so on the page in front. */
import { render } from 'preact';
import { t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { callTab } from '../messages/call.ts';
import type { PageNews, PageView } from '../messages/page-view.ts';
import { refusePair } from '../stored.ts';
import { followTab, namedTab } from './active-tab.ts';
import { listenTo } from './page-link.ts';
import { Panel } from './panel.tsx';

/** The tab that is listened to, what it has told, and which sentence is opened out. */
let tab: number | null = null;
let view: PageView | null = null;
let chosen: number | null = null;
let hearing = new AbortController();

function show(): void {
  render(
    <Panel
      view={view}
      chosen={chosen}
      choose={({ mark, sentence }) => {
        chosen = chosen === sentence.index ? null : sentence.index;
        show();
        if (chosen !== null && tab !== null) void callTab(tab, 'choose', mark);
      }}
      refuse={(here, { sentence, newsroom, outlet }) =>
        void refusePair({ here, there: sentence.text, outlet: newsroom ?? outlet })
      }
    />,
    document.querySelector('main')!,
  );
}

function hear(news: PageNews): void {
  if (news.kind === 'page') {
    // Sentences of another page have the same numbers.
    if (news.view.checks[0]?.page.url !== view?.checks[0]?.page.url) chosen = null;
    view = news.view;
  } else {
    // A card that closes leaves the panel where it is.
    chosen = news.sentence ?? chosen;
  }
  show();
}

function listen(to: number): void {
  if (to !== tab) [view, chosen] = [null, null];
  tab = to;
  hearing.abort();
  hearing = new AbortController();
  const silent = () => {
    view = null;
    show();
  };
  listenTo(to, { news: hear, silent }, hearing.signal);
}

void inReadersLanguage(() => t('name'), show);
void followTab(namedTab(location.hash), listen);
