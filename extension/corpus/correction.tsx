/** What the reader says of an article's outlet and date, beside what the article says itself. */
import { useState } from 'preact/hooks';
import { publisherOf } from '../../src/outlets/publisher.ts';
import type { RawDocument } from '../../src/types.ts';
import { formatPublished } from '../card/published.ts';
import { language, t } from '../i18n.ts';
import { correct } from '../store/correct.ts';
import type { CorpusDatabase } from '../store/database.ts';
import type { ArticleRecord, Correction } from '../store/records.ts';
import { formatMoment } from './figures.ts';
import { useLive } from './live.ts';

interface Props {
  readonly db: CorpusDatabase;
  readonly record: ArticleRecord;
  /** The article's text in front, as it came. */
  readonly doc: RawDocument;
}

export function CorrectionForm({ db, record, doc }: Props) {
  const correction = useLive(() => db.corrections.get(record.id), [record]);
  return (
    <>
      {correction && <Corrected db={db} correction={correction} doc={doc} />}
      <details class="correct">
        <summary>{t('correctOpen')}</summary>
        <Form key={`${record.outlet} ${record.day}`} db={db} record={record} doc={doc} />
      </details>
    </>
  );
}

/** The correction stands apart from what it corrects, and is taken back with a click. */
function Corrected({ db, correction, doc }: Omit<Props, 'record'> & { correction: Correction }) {
  const outlet = publisherOf(doc.url, doc.outlet) ?? t('outletUnknown');
  const date = doc.published ? formatPublished(doc.published, language()) : t('dateUnknown');
  return (
    <p class="corrected note">
      {t('corrected', formatMoment(correction.at), outlet, date)}{' '}
      <button type="button" class="plain" onClick={() => void correct(db, correction.id, null)}>
        {t('correctBack')}
      </button>
    </p>
  );
}

function Form({ db, record, doc }: Props) {
  const said = { outlet: record.outlet ?? '', day: record.day?.slice(0, 10) ?? '' };
  const [outlet, setOutlet] = useState(said.outlet);
  const [day, setDay] = useState(said.day);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const correction = correctionOf(outlet.trim(), day, doc);
    void correct(db, record.id, correction && { ...correction, at: Date.now() });
  };
  return (
    <form class="fields" onSubmit={save}>
      <label>
        {t('findOutlet')}
        <input
          type="text"
          maxLength={LONGEST_NAME}
          value={outlet}
          onInput={(event) => setOutlet(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('tableWhen')}
        <input type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      </label>
      <button>{t('correctSave')}</button>
    </form>
  );
}

/** As bounds of a pack have it. */
const LONGEST_NAME = 200;

/** What differs from what the article says itself; null where nothing does. An emptied field asks for that, too. */
function correctionOf(
  outlet: string,
  day: string,
  doc: RawDocument,
): Omit<Correction, 'id' | 'at'> | null {
  const isOther = outlet !== '' && outlet !== publisherOf(doc.url, doc.outlet);
  const isOtherDay = day !== '' && !doc.published?.time.startsWith(day);
  if (!isOther && !isOtherDay) return null;
  return {
    ...(isOther && { outlet }),
    ...(isOtherDay && { published: { time: day, precision: 'day' } }),
  };
}
