/** The popup: the state of this page in words, and what the reader can do about it. */
import { counted, t } from '../i18n.ts';
import { Keep } from './keep.tsx';
import type { TabState, TabView } from './tab.ts';

export interface PopupProps {
  readonly view: TabView;
  readonly showPossible: boolean;
  readonly setSite: (on: boolean) => void;
  readonly setPossible: (on: boolean) => void;
  readonly check: () => void;
  readonly showFirst: () => void;
}

export function Popup(props: PopupProps) {
  const { view, check, showFirst } = props;
  const { title, why } = describe(view.state);
  return (
    <>
      <header>
        <img src="icons/48.png" alt="" width="24" height="24" />
        <h1>{t('name')}</h1>
      </header>
      <section aria-live="polite" class={view.state.kind}>
        <h2>{title}</h2>
        {why !== null && <p>{why}</p>}
      </section>
      {view.state.kind === 'asleep' && (
        <button type="button" class="main" onClick={check}>
          {t('popupCheck')}
        </button>
      )}
      {isMarked(view.state) && (
        <button type="button" class="main" onClick={showFirst}>
          {t('popupShowFirst')}
        </button>
      )}
      <Switches {...props} />
      {view.state.kind !== 'unreadable' && <Keep tab={view.tab} host={view.host} />}
      <footer>{t('popupLocal')}</footer>
    </>
  );
}

function Switches({ view, showPossible, setSite, setPossible }: PopupProps) {
  const { host, state } = view;
  if (host === null) return null;
  const possible = state.kind === 'checked' ? state.possible : 0;
  return (
    <div class="switches">
      <Switch label={t('popupSite', host)} on={state.kind !== 'site-off'} set={setSite} />
      {possible > 0 && (
        <Switch label={counted('popupPossible', possible)} on={showPossible} set={setPossible} />
      )}
    </div>
  );
}

function Switch({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </label>
  );
}

function isMarked(state: TabState): boolean {
  return state.kind === 'checked' && state.marked > 0;
}

interface Words {
  readonly title: string;
  readonly why: string | null;
}

/** Each state in a line, and why, where a reader may wonder. */
export function describe(state: TabState): Words {
  switch (state.kind) {
    case 'reading':
      return { title: t('popupReading'), why: null };
    case 'no-article':
      return { title: t('popupNoArticle'), why: t('popupNoArticleWhy') };
    case 'site-off':
      return { title: t('popupSiteOff'), why: null };
    case 'asleep':
      return { title: t('popupAsleep'), why: t('popupAsleepWhy') };
    case 'unreadable':
      return { title: t('popupUnreadable'), why: null };
    case 'failed':
      return { title: t('popupFailed'), why: state.error };
    case 'checked':
      return describeChecked(state);
  }
}

function describeChecked(state: Extract<TabState, { kind: 'checked' }>): Words {
  if (state.marked > 0)
    return { title: counted('popupMarked', state.marked), why: t('popupHowTo') };
  const sentences = counted('sentences', state.sentences);
  const articles = counted('articles', state.corpus.articles);
  return { title: t('popupNothing'), why: t('popupNothingWhy', sentences, articles) };
}
