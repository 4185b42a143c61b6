/** What is kept as it is read: the pages of all known news sites, or those of single sites. */
import { t } from '../i18n.ts';
import { REMEMBER, rememberingSite } from '../stored.ts';
import { Switch } from '../switch.tsx';
import { useStored } from '../use-stored.ts';

export function Remember() {
  const [remembered, change] = useStored(REMEMBER);
  if (remembered === null) return null;
  const { all, sites } = remembered;
  return (
    <>
      <Switch
        label={t('rememberAll')}
        on={all}
        set={(on) => change((now) => ({ ...now, all: on }))}
      />
      {sites.length > 0 && (
        <ul class="rows">
          {sites.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                aria-label={t('rememberStopOne', host)}
                onClick={() => change((now) => rememberingSite(now, host, false))}
              >
                {t('rememberStop')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
