/** What Whence keeps on this machine, and how much room it takes. */
import { useEffect, useState } from 'preact/hooks';
import { language, t } from '../i18n.ts';

const MEGABYTE = 1_000_000;

export function Kept() {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage = 0 }) => setBytes(usage));
  }, []);
  return (
    <>
      <p>{t('settingsKeptWhat')}</p>
      {bytes !== null && <p class="note">{t('settingsKeptRoom', megabytes(bytes))}</p>}
    </>
  );
}

function megabytes(bytes: number): string {
  const unit = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language(), unit).format(bytes / MEGABYTE);
}
