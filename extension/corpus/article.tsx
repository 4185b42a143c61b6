/** One article of the list: its facts, and on demand its sentences, their credits, and its earlier texts. */
import { useState } from 'preact/hooks';
import { formatPublished } from '../card/published.ts';
import { language, listed, number, t } from '../i18n.ts';
import { readBody } from '../store/body.ts';
import type { CorpusDatabase } from '../store/database.ts';
import type { Sentence } from '../../src/types.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { Hit } from './find.ts';
import { CorrectionForm } from './correction.tsx';
import { formatMoment } from './figures.ts';
import { useLive } from './live.ts';

interface Props {
  readonly db: CorpusDatabase;
  readonly hit: Hit;
  readonly remove: () => void;
}

export function ArticleRow({ db, hit, remove }: Props) {
  const [open, setOpen] = useState(false);
  const { record, sentence } = hit;
  const { outlet, published, title } = record;
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{title ?? t('untitled')}</strong>
          <span class="note">
            {outlet ?? t('outletUnknown')} ·{' '}
            {published ? formatPublished(published, language()) : t('dateUnknown')}
          </span>
          {sentence !== null && <q>{sentence}</q>}
        </summary>
        {open && <Inside db={db} record={record} remove={remove} />}
      </details>
    </li>
  );
}

function Inside({ db, record, remove }: Omit<Props, 'hit'> & { record: ArticleRecord }) {
  const texts = useLive(() => textsOf(db, record), [record]);
  const [latest, ...earlier] = texts ?? [];
  if (!latest) return null; // not read yet, or gone meanwhile
  return (
    <div class="inside">
      {record.url !== null && (
        <a href={record.url} rel="noreferrer" target="_blank">
          {record.url}
        </a>
      )}
      <CorrectionForm db={db} record={record} doc={latest.doc} />
      <Sentences sentences={latest.sentences} />
      {earlier.map((text) => (
        <details key={text.number} class="earlier">
          <summary>{t('articleRevision', number(text.number), formatMoment(text.seen))}</summary>
          <Sentences sentences={text.sentences} />
        </details>
      ))}
      <button type="button" onClick={remove}>
        {t('articleDelete')}
      </button>
    </div>
  );
}

/** A headline may have come behind the text. */
const headlineFirst = (a: Sentence, b: Sentence) =>
  Number(b.kind === 'headline') - Number(a.kind === 'headline');

function Sentences({ sentences }: { sentences: readonly Sentence[] }) {
  return (
    <ol class="sentences">
      {sentences.toSorted(headlineFirst).map(({ index, text, kind, attributions }) => {
        const outlets = [...new Set(attributions.flatMap(({ outlet }) => outlet ?? []))];
        return (
          <li key={index} class={kind}>
            {text}
            {outlets.length > 0 && (
              <span class="credit">{t('articleCredits', listed(outlets))}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

async function textsOf(db: CorpusDatabase, { id, revision, lastSeen }: ArticleRecord) {
  const text = await db.texts.get(id);
  const revisions = await db.revisions.where('id').equals(id).reverse().sortBy('number');
  const all = [{ number: revision, seen: lastSeen, body: text?.body ?? '' }, ...revisions];
  const read = all.filter(({ body }) => body !== '');
  return Promise.all(
    read.map(async ({ number: of, seen, body }) => ({
      number: of,
      seen,
      ...(await readBody(body)),
    })),
  );
}
