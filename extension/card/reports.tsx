/** Who reports the claim: a row for each report, folded away until the reader asks. */
import type { Finding, ReportView } from '../../src/types.ts';
import { t } from '../i18n.ts';
import { outletName } from './answer-lines.ts';
import { partsThere } from './matched.ts';
import { roleText } from './roles.ts';
import { Sentence } from './sentence.tsx';
import { Address, Published } from './source.tsx';

interface ReportsProps {
  readonly finding: Finding;
  /** Keeps the claim and this report apart from now on. */
  readonly refuse: (report: ReportView) => void;
}

export function Reports({ finding, refuse }: ReportsProps) {
  const { reports } = finding;
  return (
    <details class="reports">
      <summary>
        {t('sectionReports')} <span class="count">{reports.length}</span>
      </summary>
      <ul>
        {reports.map((report) => (
          <li key={`${report.article} ${report.sentence.index}`} class={`report ${report.role}`}>
            <Report report={report} role={roleText(report, finding)} />
            <button type="button" class="quiet" onClick={() => refuse(report)}>
              {t('notSame')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Report({ report, role }: { report: ReportView; role: string }) {
  const name = outletName(report.newsroom ?? report.outlet);
  const { text } = report.sentence;
  return (
    <>
      <p class="who">
        <Address report={report} sentence={text} text={name} otherwise={<b>{name}</b>} />{' '}
        <span class="role">{role}</span> <Published published={report.published} />
      </p>
      <blockquote dir="auto">
        <Sentence text={text} parts={partsThere(report)} />
      </blockquote>
    </>
  );
}
