/** Is the corpus whole, and does it stay? */
import { useEffect, useState } from 'preact/hooks';
import { number, t } from '../i18n.ts';
import { checkCorpus } from '../store/checker.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { mending } from '../store/index-care.ts';
import { useLive } from './live.ts';
import { Room } from './room.tsx';

export function Care({ db }: { db: CorpusDatabase }) {
  const [faults, setFaults] = useState<readonly string[] | null>(null);
  const [isChecking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    setFaults(null);
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
      </p>
      <div role="status" class="faults">
        {faults?.length === 0 && <p>{t('careWhole')}</p>}
        {faults?.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
      <Staying />
      <Room db={db} />
      <Renewal db={db} />
    </section>
  );
}

/** Whether the browser may clear the corpus by itself; it is asked to promise that it will not. */
function Staying() {
  const [stays, setStays] = useState<boolean | null>(null);
  const [wasRefused, setRefused] = useState(false);
  useEffect(() => void navigator.storage.persisted().then(setStays), []);
  const ask = async () => {
    const granted = await navigator.storage.persist();
    setStays(granted);
    setRefused(!granted);
  };
  return (
    <>
      {stays === false && (
        <p class="acts">
          <button type="button" onClick={() => void ask()}>
            {t('carePersist')}
          </button>
        </p>
      )}
      <p class="note" role="status">
        {stays ? t('carePersisted') : wasRefused && t('careNotPersisted')}
      </p>
    </>
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
