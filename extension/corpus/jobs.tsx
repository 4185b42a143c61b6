/** Where imports stand, and where files are dropped. */
import { useEffect, useState } from 'preact/hooks';
import { language, number, t } from '../i18n.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { cancelJob, dismissJob } from '../store/jobs.ts';
import { isNoRoom } from '../store/no-room.ts';
import type { JobRecord, WaitingState } from '../store/records.ts';
import { takeFiles } from './files.ts';
import { useLive } from './live.ts';
import { save } from './save.ts';

interface Props {
  readonly db: CorpusDatabase;
  /** Tells the worker that there is work. */
  readonly wake: () => void;
  readonly onNoRoom: (heard: () => void) => void;
}

export function Imports({ db, wake, onNoRoom }: Props) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const jobs = useLive(() => db.jobs.toArray(), []) ?? [];
  const waiting = useLive(() => db.state('waiting'), []);
  const [noRoom, setNoRoom] = useState(false);
  useEffect(() => onNoRoom(() => setNoRoom(true)), []);
  const take = async (files: FileList | null | undefined) => {
    setNoRoom(false);
    try {
      setRefused(await takeFiles(db, [...(files ?? [])]));
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      setNoRoom(true);
    }
    wake();
  };
  const latestFirst = [...jobs].sort((a, b) => b.started - a.started);
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('corpusAdd')}</h2>
      <Drop take={(files) => void take(files)} />
      <p class="note">{t('corpusKinds')}</p>
      {noRoom && <p role="alert">{t('corpusNoRoom')}</p>}
      {refused.length > 0 && <p role="alert">{t('corpusRefused', refused.join(', '))}</p>}
      <ul class="jobs">
        {latestFirst.map((job) => (
          <Job key={job.id} db={db} job={job} waiting={waiting} />
        ))}
      </ul>
    </section>
  );
}

function Drop({ take }: { take: (files: FileList | null | undefined) => void }) {
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{t('corpusDrop')}</span>
      <input
        type="file"
        multiple
        accept=".txt,.html,.htm,.jsonl,.gz,.pack,.backup"
        onChange={(event) => take(event.currentTarget.files)}
      />
    </label>
  );
}

interface JobProps {
  readonly db: CorpusDatabase;
  readonly job: JobRecord;
  /** Articles that are stored and not yet searchable. */
  readonly waiting: WaitingState | undefined;
}

function Job({ db, job, waiting }: JobProps) {
  const isRunning = job.state === 'running';
  const indexing = isRunning && waiting && waiting.segment !== null ? waiting : null;
  const [of, done] = indexing ? [indexing.articles, indexing.done] : [job.size, job.read];
  return (
    <li class={job.state}>
      <strong>{job.name}</strong>
      {isRunning && <progress aria-label={job.name} max={of} value={done} />}
      <span class="note" role={isRunning ? undefined : 'status'}>
        {indexing ? t('jobIndexing', number(done), number(of)) : describe(job)}
      </span>
      <span class="acts">
        {job.flaws > 0 && (
          <button type="button" class="plain" onClick={() => void saveFlaws(db, job)}>
            {t('jobFlaws', number(job.flaws))}
          </button>
        )}
        <button
          type="button"
          class="plain"
          onClick={() => void (isRunning ? cancelJob(db, job.id) : dismissJob(db, job.id))}
        >
          {t(isRunning ? 'jobCancel' : 'jobDismiss')}
        </button>
      </span>
    </li>
  );
}

function describe(job: JobRecord): string {
  const { added, revised, known } = job;
  switch (job.state) {
    case 'running':
      return running(job);
    case 'done':
      return t('jobDone', number(added), number(revised), number(known));
    case 'cancelled':
      return t('jobCancelled');
    case 'refused':
      return t('jobRefused', job.reason ?? '');
    case 'failed':
      return t('jobFailed', reasonOf(job));
  }
}

function reasonOf({ reason }: JobRecord): string {
  if (reason === 'quota') return t('jobQuota');
  return reason === 'damaged' ? t('jobDamaged') : (reason ?? '');
}

/** Records, their rate, and the time left by the share of the file that is read: once some is. */
function running({ added, revised, known, worked, read, size }: JobRecord): string {
  if (read === 0) return t('jobBegins');
  const stored = added + revised + known;
  const seconds = worked / 1000;
  const rate = seconds > 0 ? Math.round(stored / seconds) : 0;
  const left = Math.ceil((seconds * (size - read)) / read);
  return t('jobRunning', number(stored), number(rate), spell(left));
}

function spell(seconds: number): string {
  const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(
    value,
  );
}

async function saveFlaws(db: CorpusDatabase, job: JobRecord): Promise<void> {
  const flaws = await db.flaws.where('job').equals(job.id).toArray();
  const rows = flaws.map(({ line, reason }) => `${line}\t${reason.replace(/\s+/g, ' ')}\n`);
  save(new Blob(rows, { type: 'text/tab-separated-values' }), `${job.name}.skipped.tsv`);
}
