/** The sentences that the answer rests on, each with what it does. */
import type { Evidence as EvidenceRow, Finding, ReportView } from '../../src/types.ts';
import { counted, t } from '../i18n.ts';
import { partsOfEvidence } from './matched.ts';
import { Sentence } from './sentence.tsx';
import { Source } from './source.tsx';

interface Row {
  readonly label: string;
  readonly role: 'first' | 'confirmed' | 'disputed' | 'other';
  readonly evidence: EvidenceRow;
}

/** Rows that are shown before the reader asks for more, a denial besides; one of each kind comes first. */
const SHOWN = 2;

export function Evidence({ finding }: { finding: Finding }) {
  const rows = rowsOf(finding);
  if (rows.length === 0) return null;
  const shown = SHOWN + (finding.disputedBy.length > 0 ? 1 : 0);
  const reports = new Map(finding.reports.map((report) => [report.article, report]));
  return (
    <section>
      <h3>{t('sectionEvidence')}</h3>
      <Rows rows={rows.slice(0, shown)} finding={finding} reports={reports} />
      {rows.length > shown && (
        <details>
          <summary>{counted('more', rows.length - shown)}</summary>
          <Rows rows={rows.slice(shown)} finding={finding} reports={reports} />
        </details>
      )}
    </section>
  );
}

interface RowsProps {
  rows: readonly Row[];
  finding: Finding;
  reports: ReadonlyMap<string, ReportView>;
}

function Rows({ rows, finding, reports }: RowsProps) {
  return (
    <ul>
      {rows.map(({ label, role, evidence }) => (
        <li class={`quote ${role}`}>
          <span class="label">{label}</span>
          <blockquote dir="auto">
            <Sentence
              text={evidence.sentence.text}
              parts={partsOfEvidence(evidence, finding)}
              cue={evidence.cue}
            />
          </blockquote>
          <Source
            report={reports.get(evidence.article ?? '') ?? null}
            sentence={evidence.sentence.text}
          />
        </li>
      ))}
    </ul>
  );
}

/** All evidence of a finding, the first of each decision before the second of any. */
function rowsOf(finding: Finding): Row[] {
  const { firstReported, confirmedBy, disputedBy, notConfirmedBy } = finding;
  const groups: Row[][] = [
    firstReported.evidence.map((evidence) => ({
      label: firstLabel(evidence),
      role: 'first',
      evidence,
    })),
    ...disputedBy.map(({ evidence }) => labelled(evidence, 'disputed', t('evidenceDisputes'))),
    ...confirmedBy.map(({ outlet, evidence }) =>
      labelled(evidence, 'confirmed', t('evidenceConfirms', outlet)),
    ),
    ...notConfirmedBy.map(({ evidence }) => labelled(evidence, 'other', t('evidenceNotConfirmed'))),
  ];
  const longest = Math.max(...groups.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, i) => groups.flatMap((group) => group[i] ?? []));
  return rows.flat();
}

function labelled(evidence: readonly EvidenceRow[], role: Row['role'], label: string): Row[] {
  return evidence.map((one) => ({ label, role, evidence: one }));
}

function firstLabel({ kind, outlet }: EvidenceRow): string {
  if (outlet !== null) return t('evidenceCredits', outlet);
  return kind === null ? t('evidenceReports') : t('evidenceUnnamed');
}
