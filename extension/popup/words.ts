/** Each state of a page in a line, and why, where a reader may wonder. */
import { counted, t } from '../i18n.ts';
import type { TabState } from '../tab.ts';

export interface Words {
  readonly title: string;
  readonly why: string | null;
}

/** What the popup says of a page. */
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
      return { title: t('popupUnreadable'), why: t('popupUnreadableWhy') };
    case 'failed':
      return { title: t('popupFailed'), why: state.error };
    case 'checked':
      return describeChecked(state);
  }
}

function describeChecked(state: Extract<TabState, { kind: 'checked' }>): Words {
  if (state.marked > 0)
    return { title: counted('popupMarked', state.marked), why: t('popupHowTo') };
  if (state.hidden > 0)
    return { title: counted('popupHidden', state.hidden), why: t('popupHiddenWhy') };
  if (state.corpus.articles === 0) return { title: t('corpusEmpty'), why: t('corpusEmptyWhy') };
  const sentences = counted('sentences', state.sentences);
  const articles = counted('articles', state.corpus.articles);
  return { title: t('popupNothing'), why: t('popupNothingWhy', sentences, articles) };
}
