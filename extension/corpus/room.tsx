/** What the corpus takes on this machine, by what. */
import { useState } from 'preact/hooks';
import { t, type MessageKey } from '../i18n.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { roomOf, type Part } from '../store/room.ts';
import { bytes } from './figures.ts';
import { useRested } from './live.ts';

const NAMES: Readonly<Record<Part, MessageKey>> = {
  texts: 'roomTexts',
  revisions: 'roomRevisions',
  facts: 'roomFacts',
  index: 'roomIndex',
  deleted: 'roomDeleted',
  files: 'roomFiles',
};

export function Room({ db }: { db: CorpusDatabase }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('roomTitle')}</summary>
      {open && <Parts db={db} />}
    </details>
  );
}

function Parts({ db }: { db: CorpusDatabase }) {
  const parts = useRested(() => roomOf(db), [])?.filter((one) => one.bytes > 0);
  if (!parts) return null;
  const most = Math.max(...parts.map((one) => one.bytes));
  return (
    <>
      <dl class="room">
        {parts.map((one) => (
          <div key={one.part}>
            <dt>{t(NAMES[one.part])}</dt>
            <dd>{bytes(one.bytes)}</dd>
            <i aria-hidden="true" style={{ width: `${(100 * one.bytes) / most}%` }} />
          </div>
        ))}
      </dl>
      <p class="note">{t('roomNote')}</p>
    </>
  );
}
