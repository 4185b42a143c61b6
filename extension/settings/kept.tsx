/** What Whence keeps on this machine, and how much room it takes. */
import { useEffect, useState } from 'preact/hooks';
import { bytes } from '../corpus/figures.ts';
import { t } from '../i18n.ts';

export function Kept() {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage = 0 }) => setUsed(usage));
  }, []);
  return (
    <div>
      <p>{t('settingsKeptWhat')}</p>
      {used !== null && <p class="note">{t('settingsKeptRoom', bytes(used))}</p>}
    </div>
  );
}
