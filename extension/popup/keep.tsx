/** Keeping the page in the corpus, now or always on this site, and the way to the corpus. */
import { useEffect, useState } from 'preact/hooks';
import { t, type MessageKey } from '../i18n.ts';
import { callBackground } from '../messages/call.ts';
import type { Kept } from '../messages/kept.ts';
import { readStored, REMEMBER, writeStored } from '../stored.ts';

const WORDS: Readonly<Record<Kept['was'], MessageKey>> = {
  new: 'keptNew',
  revised: 'keptRevised',
  known: 'keptKnown',
  'no-article': 'keptNone',
  private: 'keptPrivate',
};

export function Keep({ tab, host }: { tab: number; host: string | null }) {
  const [said, setSaid] = useState<string | null>(null);
  const keep = async () => {
    const kept = await callBackground('keep', tab).catch((error: Error) => error);
    setSaid(kept instanceof Error ? kept.message : t(WORDS[kept.was]));
  };
  return (
    <div class="keep">
      <button type="button" onClick={() => void keep()}>
        {t('keepPage')}
      </button>
      <p role="status" class="note">
        {said}
      </p>
      {host !== null && <Remember host={host} />}
      <a href="corpus.html" target="_blank">
        {t('corpusTitle')}
      </a>
    </div>
  );
}

function Remember({ host }: { host: string }) {
  const [remembered, setRemembered] = useState(REMEMBER.fallback);
  useEffect(() => void readStored(REMEMBER).then(setRemembered), []);
  const set = (on: boolean) => {
    const others = remembered.sites.filter((site) => site !== host);
    const next = { ...remembered, sites: on ? [...others, host] : others };
    setRemembered(next);
    void writeStored(REMEMBER, next);
  };
  return (
    <label class="switch">
      <span>{t('rememberSite', host)}</span>
      <input
        type="checkbox"
        role="switch"
        checked={remembered.sites.includes(host)}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </label>
  );
}
