/** The sites that are off. */
import { t } from '../i18n.ts';
import { SITES_OFF, withSite } from '../stored.ts';
import { useStored } from '../use-stored.ts';

export function Sites() {
  const [off, change] = useStored(SITES_OFF);
  if (off === null) return null;
  if (off.length === 0) return <p class="empty">{t('settingsSitesNone')}</p>;
  return (
    <ul class="rows">
      {off.map((host) => (
        <li key={host}>
          <span>{host}</span>
          <button type="button" onClick={() => change((now) => withSite(now, host, true))}>
            {t('settingsSiteOn')} <span class="silent">{host}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
