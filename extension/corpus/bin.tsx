/** What was deleted and can still be brought back, by the deletion that took it. */
import { counted, t } from '../i18n.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { emptyDeleted, undelete } from '../store/delete.ts';
import { formatMoment } from './figures.ts';
import { useLive } from './live.ts';

export function Bin({ db }: { db: CorpusDatabase }) {
  const batches = useLive(() => batchesOf(db), []) ?? [];
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="bin">
      <h2 id="bin">{t('binTitle')}</h2>
      <p class="note">{t('binWhy')}</p>
      <ul class="packs">
        {batches.map(({ batch, count }) => (
          <li key={batch}>
            <span>{formatMoment(batch)}</span>
            <span class="note">{counted('articles', count)}</span>
            <button type="button" class="plain" onClick={() => void undelete(db, batch)}>
              {t('binBack')}
            </button>
          </li>
        ))}
      </ul>
      <p class="acts">
        <button type="button" onClick={() => void emptyDeleted(db, Infinity)}>
          {t('binEmpty')}
        </button>
      </p>
    </section>
  );
}

/** The latest first. */
async function batchesOf(db: CorpusDatabase): Promise<{ batch: number; count: number }[]> {
  const batches = (await db.deleted.orderBy('batch').uniqueKeys()) as number[];
  const counted = batches.map(async (batch) => ({
    batch,
    count: await db.deleted.where('batch').equals(batch).count(),
  }));
  return (await Promise.all(counted)).reverse();
}
