/** One file of all that is the reader's own. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { exportBackup } from '../store/backup/write.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { useLive } from './live.ts';
import { saveParts } from './save.ts';
import { readSettings, takeSettings } from './settings.ts';

export function Backup({ db }: { db: CorpusDatabase }) {
  const [isSaving, setSaving] = useState(false);
  const restored = useLive(() => db.state('restored'), []);
  useEffect(() => void (restored && takeSettings(db)), [restored]);
  const saveAll = async () => {
    setSaving(true);
    const day = new Date().toISOString().slice(0, 10);
    await saveParts(exportBackup(db, await readSettings()), `whence-${day}.backup.gz`);
    setSaving(false);
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('backupTitle')}</h2>
      <p class="note">{t('backupWhat')}</p>
      <p class="acts">
        <button type="button" disabled={isSaving} onClick={() => void saveAll()}>
          {t('backupSave')}
        </button>
      </p>
      <p class="note">{t('backupRestore')}</p>
    </section>
  );
}
