/** Where the wording differs: the page's words beside the other reports', differing words marked. */
import type { Difference, DifferenceKind, Finding } from '../../src/types.ts';
import { counted, t, type MessageKey } from '../i18n.ts';
import { wordDiff } from './word-diff.ts';

const KINDS: Record<DifferenceKind, MessageKey> = {
  quotation: 'kindQuotation',
  number: 'kindNumber',
  negation: 'kindNegation',
  date: 'kindDate',
  speaker: 'kindSpeaker',
  roles: 'kindRoles',
  modality: 'kindModality',
  hedge: 'kindHedge',
  object: 'kindObject',
};

interface Counted {
  readonly difference: Difference;
  readonly reports: number;
}

export function Wording({ finding }: { finding: Finding }) {
  const differences = countedDifferences(finding);
  if (differences.length === 0) return null;
  return (
    <section>
      <h3>{t('sectionWording')}</h3>
      <dl class="wording">
        {differences.map(({ difference: { kind, here, there }, reports }) => (
          <div>
            <dt class="label">{t(KINDS[kind])}</dt>
            <dd>
              <Words text={here} other={there} /> <span class="faint">{t('wordingHere')}</span>
            </dd>
            <dd>
              <Words text={there} other={here} />{' '}
              <span class="faint">{counted('wordingThere', reports)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Words({ text, other }: { text: string; other: string }) {
  if (text === '') return <i class="faint">{t('wordingNothing')}</i>;
  return (
    <q>
      {wordDiff(text, other).map((part) =>
        part.differs ? <mark>{part.text}</mark> : <span>{part.text}</span>,
      )}
    </q>
  );
}

/** Equal differences of several reports are one, counted. */
function countedDifferences({ reports }: Finding): Counted[] {
  const counts = new Map<string, Counted>();
  for (const difference of reports.flatMap((report) => report.differences)) {
    const key = JSON.stringify([difference.kind, difference.here, difference.there]);
    counts.set(key, { difference, reports: (counts.get(key)?.reports ?? 0) + 1 });
  }
  return [...counts.values()];
}
