/** What is not done yet, with how far it is: the page's reading, or work on the corpus that a check waits for. */
import { language, t, type MessageKey } from '../i18n.ts';
import type { Progress } from '../store/progress.ts';
import type { TabState } from '../tab.ts';

const WORDS: Readonly<Record<Progress['kind'], MessageKey>> = {
  loading: 'popupLoading',
  indexing: 'popupIndexing',
  importing: 'popupImporting',
};
/** Pages to which the corpus has, or will have, something to say. */
const CONCERNED: readonly TabState['kind'][] = ['reading', 'checked', 'failed'];

export function Loading({ state, progress }: { state: TabState; progress: Progress | null }) {
  if (progress === null || !CONCERNED.includes(state.kind))
    return state.kind === 'reading' ? <progress aria-label={t('popupReading')} /> : null;
  const { kind, share } = progress;
  return (
    <div class="loading">
      <p class="note">{t(WORDS[kind])}</p>
      <progress aria-label={t(WORDS[kind])} value={share ?? undefined} />
      {share !== null && <b>{percent(share)}</b>}
    </div>
  );
}

function percent(share: number): string {
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(share);
}
