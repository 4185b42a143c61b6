/** The packs: on and off, how much is in them, and out of here again. */
import { t, counted } from '../i18n.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { exportPack } from '../store/export.ts';
import type { PackRecord } from '../store/records.ts';
import { turnPack } from '../store/switch-pack.ts';
import { saveParts } from './save.ts';

/** A pack's name as the reader knows it. */
export function nameOf({ kind, name }: PackRecord): string {
  if (kind === 'shipped') return t('packShipped');
  if (kind === 'remembered') return t('packRemembered');
  return kind === 'kept' ? t('packKept') : name;
}

interface Props {
  readonly db: CorpusDatabase;
  readonly packs: readonly PackRecord[];
  /** Articles of each; undefined until they are counted. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly wake: () => void;
}

export function Packs({ db, packs, counts, wake }: Props) {
  // What is left of a pack whose articles are all gone says nothing; it is here again when one comes back.
  const held = packs.filter(({ id }) => counts?.get(id) !== 0);
  const turn = async (pack: PackRecord, on: boolean) => {
    await turnPack(db, pack.id, on);
    wake();
  };
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('packsTitle')}</h2>
      <p class="note">{t('packsWhy')}</p>
      <ul class="packs">
        {held.map((pack) => (
          <li key={pack.id}>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                checked={pack.on}
                onChange={(event) => void turn(pack, event.currentTarget.checked)}
              />
              <span>{nameOf(pack)}</span>
            </label>
            <span class="note">{counted('articles', counts?.get(pack.id) ?? 0)}</span>
            <button
              type="button"
              class="plain"
              aria-label={t('packExportOne', nameOf(pack))}
              onClick={() => void exported(db, pack.id, nameOf(pack))}
            >
              {t('packExport')}
            </button>
          </li>
        ))}
      </ul>
      <Everything db={db} />
    </section>
  );
}

/** What concerns all packs: one file of everything. */
function Everything({ db }: Pick<Props, 'db'>) {
  return (
    <p class="acts">
      <button type="button" onClick={() => void exported(db, null, t('corpusTitle'))}>
        {t('packExportAll')}
      </button>
    </p>
  );
}

async function exported(db: CorpusDatabase, pack: string | null, name: string): Promise<void> {
  const plain = name.replace(/\.(?:pack|jsonl)(?:\.gz)?$/, '').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  await saveParts(exportPack(db, pack), `${plain}.pack.gz`);
}
