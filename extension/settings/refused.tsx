/** What the reader said is not the same claim, the latest first; each can be taken back. */
import { t } from '../i18n.ts';
import { NOT_SAME, withoutPair } from '../stored.ts';
import { useStored } from '../use-stored.ts';

export function Refused() {
  const [pairs, change] = useStored(NOT_SAME);
  if (pairs === null) return null;
  if (pairs.length === 0) return <p class="empty">{t('settingsRefusedNone')}</p>;
  return (
    <ul class="rows">
      {pairs.toReversed().map((pair) => (
        <li key={JSON.stringify(pair)}>
          <div>
            <blockquote>{pair.here}</blockquote>
            <blockquote>{pair.there}</blockquote>
            <p class="note">{pair.outlet ?? t('unidentified')}</p>
          </div>
          <button type="button" onClick={() => change((now) => withoutPair(now, pair))}>
            {t('settingsUndo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
