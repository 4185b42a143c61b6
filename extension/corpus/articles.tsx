/** Looking for articles, and the list of those that were found. */
import { useState } from 'preact/hooks';
import { number, t } from '../i18n.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { deleteArticles, undelete } from '../store/delete.ts';
import type { PackRecord } from '../store/records.ts';
import { ArticleRow } from './article.tsx';
import { find, type Hit, type Wanted } from './find.ts';
import { useRested } from './live.ts';
import { nameOf } from './packs.tsx';

/** Articles that are listed. */
const MOST = 50;
const EVERYTHING: Wanted = { words: '', outlet: '', from: '', to: '', pack: '' };

interface Props {
  readonly db: CorpusDatabase;
  readonly packs: readonly PackRecord[];
  readonly outlets: readonly string[];
}

export function Articles({ db, packs, outlets }: Props) {
  const [wanted, setWanted] = useState(EVERYTHING);
  const [deleted, setDeleted] = useState<{ title: string; batch: number } | null>(null);
  const hits = useRested(() => find(db, wanted, MOST), [wanted]);
  const remove = async ({ record }: Hit) => {
    const batch = await deleteArticles(db, [record.id]);
    setDeleted({ title: record.title ?? t('untitled'), batch });
  };
  const undo = async (batch: number) => {
    await undelete(db, batch);
    setDeleted(null);
  };
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{t('findTitle')}</h2>
      <Search packs={packs} outlets={outlets} wanted={wanted} set={setWanted} />
      <div role="status">
        {deleted && (
          <p class="undo">
            {t('articleDeleted', deleted.title)}{' '}
            <button type="button" class="plain" onClick={() => void undo(deleted.batch)}>
              {t('articleUndo')}
            </button>
          </p>
        )}
        {hits?.length === 0 && <None wanted={wanted} />}
        {hits?.length === MOST && <p class="note">{t('findFirst', number(MOST))}</p>}
      </div>
      <ul class="found">
        {hits?.map((hit) => (
          <ArticleRow key={hit.record.id} db={db} hit={hit} remove={() => void remove(hit)} />
        ))}
      </ul>
    </section>
  );
}

/** Where nothing is asked for, there is nothing. */
function None({ wanted }: { wanted: Wanted }) {
  if (Object.values(wanted).some((asked) => asked !== '')) return <p>{t('findNone')}</p>;
  return (
    <p>
      {t('corpusEmpty')} {t('corpusEmptyWhy')}
    </p>
  );
}

interface SearchProps extends Omit<Props, 'db'> {
  readonly wanted: Wanted;
  readonly set: (wanted: Wanted) => void;
}

function Search({ packs, outlets, wanted, set }: SearchProps) {
  const field = (name: keyof Wanted) => ({
    value: wanted[name],
    onInput: (event: { currentTarget: { value: string } }) =>
      set({ ...wanted, [name]: event.currentTarget.value }),
  });
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="words">
        {t('findWords')}
        <input type="search" {...field('words')} />
      </label>
      <label>
        {t('findOutlet')}
        <select {...field('outlet')}>
          <option value="">{t('findAny')}</option>
          <Options of={outlets.map((name) => [name, name])} />
        </select>
      </label>
      <label>
        {t('findFrom')}
        <input type="date" {...field('from')} />
      </label>
      <label>
        {t('findTo')}
        <input type="date" {...field('to')} />
      </label>
      <label>
        {t('findPack')}
        <select {...field('pack')}>
          <option value="">{t('findAny')}</option>
          <Options of={packs.map((pack) => [pack.id, nameOf(pack)])} />
        </select>
      </label>
    </form>
  );
}

function Options({ of }: { of: readonly (readonly [value: string, name: string])[] }) {
  return of.map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}
