/** Is the corpus whole, and does it stay? */
import { useEffect, useState } from 'preact/hooks';
import { number, t } from '../i18n.ts';
import { checkCorpus } from '../store/checker.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { mending } from '../store/index-care.ts';
import { useLive } from './live.ts';

export function Care({ db }: { db: CorpusDatabase }) {
  const [faults, setFaults] = useState<readonly string[] | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [stays, setStays] = useState(false);
  useEffect(() => void navigator.storage.persisted().then(setStays), []);
  const check = async () => {
    setChecking(true);
    setFaults(await mending(db, () => checkCorpus(db)));
    setChecking(false);
  };
  return (
    <section aria-labelledby="care">
      <h2 id="care">{t('careTitle')}</h2>
      <p class="acts">
        <button type="button" disabled={isChecking} onClick={() => void check()}>
          {t('careCheck')}
        </button>
        {!stays && (
          <button type="button" onClick={() => void navigator.storage.persist().then(setStays)}>
            {t('carePersist')}
          </button>
        )}
      </p>
      {stays && <p class="note">{t('carePersisted')}</p>}
      <Renewal db={db} />
      <div role="status" class="faults">
        {faults?.length === 0 && <p>{t('careWhole')}</p>}
        {faults?.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
    </section>
  );
}

/** How far an index that an earlier version made is replaced. */
function Renewal({ db }: { db: CorpusDatabase }) {
  const state = useLive(() => db.state('rebuild'), []);
  const size = useLive(() => db.state('size'), []);
  if (!state || !size) return null;
  const done = Math.min(state.done ?? 0, size.articles);
  const words = t('careRenewal', number(done), number(size.articles));
  return (
    <p class="note" role="status">
      {words} <progress aria-label={words} max={size.articles} value={done} />
    </p>
  );
}
