/** Keeping the page in the corpus, now or always on this site, and the way to the corpus. */
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { callBackground } from '../messages/call.ts';
import { KEPT_WORDS } from '../messages/kept.ts';
import { Feeds } from './feeds.tsx';
import { Key } from './key.tsx';
import { REMEMBER, rememberingSite } from '../stored.ts';
import { Switch } from '../switch.tsx';
import { useStored } from '../use-stored.ts';

export function Keep({ tab, host }: { tab: number; host: string | null }) {
  const [said, setSaid] = useState<string | null>(null);
  const keep = async () => {
    const kept = await callBackground('keep', tab).catch((error: Error) => error);
    setSaid(kept instanceof Error ? kept.message : t(KEPT_WORDS[kept.was]));
  };
  return (
    <div class="keep">
      <button type="button" onClick={() => void keep()}>
        {t('keepPage')} <Key command="keep-page" />
      </button>
      <p role="status" class="note">
        {said}
      </p>
      {host !== null && <Remember host={host} />}
      <Feeds tab={tab} />
      <a href="corpus.html" target="_blank">
        {t('corpusTitle')}
      </a>
    </div>
  );
}

/** The switch of one site; what all news sites are asked is the settings'. */
function Remember({ host }: { host: string }) {
  const [remembered, change] = useStored(REMEMBER);
  if (remembered === null) return null;
  return (
    <>
      <Switch
        label={t('rememberSite', host)}
        on={remembered.sites.includes(host)}
        set={(on) => change((now) => rememberingSite(now, host, on))}
      />
      {remembered.all && <p class="note">{t('rememberAllOn')}</p>}
    </>
  );
}
