/** The corpus page: what the reader's corpus holds, and what to do with it. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { counted, t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { PageHead } from '../page-head.tsx';
import { CorpusDatabase } from '../store/database.ts';
import type { PackRecord } from '../store/records.ts';
import { Articles } from './articles.tsx';
import { Backup } from './backup.tsx';
import { Bin } from './bin.tsx';
import { Care } from './care.tsx';
import { bytes } from './figures.ts';
import { holdingsOf } from './holdings.ts';
import { Imports } from './jobs.tsx';
import { useLive, useRested } from './live.ts';
import { Packs } from './packs.tsx';
import { Retention } from './retention.tsx';

const db = new CorpusDatabase();
const worker = new Worker('corpus-worker.js');
const wake = () => worker.postMessage(null);
/** Hears of work that stands still as nothing more can be stored. */
const onNoRoom = (heard: () => void) => worker.addEventListener('message', heard);

const NONE: readonly PackRecord[] = [];

function Page() {
  const packs = useLive(() => db.packs.toArray(), []) ?? NONE;
  const size = useLive(() => db.state('size'), []);
  const holdings = useRested(() => holdingsOf(db), [packs]);
  const [used, setUsed] = useState(0);
  useEffect(
    () => void navigator.storage.estimate().then(({ usage = 0 }) => setUsed(usage)),
    [size],
  );
  return (
    <>
      <PageHead page="corpus">
        {counted('articles', size?.articles ?? 0)} · {t('corpusStored', bytes(used))}
      </PageHead>
      <div class="columns">
        <div>
          <Articles db={db} packs={packs} outlets={holdings?.outlets ?? []} />
        </div>
        <div class="side">
          <Imports db={db} wake={wake} onNoRoom={onNoRoom} />
          <Packs db={db} packs={packs} counts={holdings?.packs} wake={wake} />
          <Backup db={db} />
          <Retention db={db} />
          <Bin db={db} />
          <Care db={db} />
        </div>
      </div>
    </>
  );
}

void inReadersLanguage(
  () => `${t('corpusTitle')} · ${t('name')}`,
  () => render(<Page />, document.querySelector('main')!),
);
// An import that a closed page or a crash cut off goes on.
wake();
