/** Who reports the claim: a row for each newsroom, its copies folded in. */
import type { Finding, ReportView, Role } from '../../src/types.ts';
import { listed, t, type MessageKey } from '../i18n.ts';
import { outletName } from './names.tsx';
import { Address, Published } from './source.tsx';

const ROLES: Record<Role, MessageKey> = {
  'first-reported': 'roleFirst',
  confirmed: 'roleConfirmed',
  repeated: 'roleRepeated',
  'also-reported': 'roleAlso',
  disputed: 'roleDisputed',
  copy: 'roleCopy',
};

export function Reports({ finding }: { finding: Finding }) {
  return (
    <section>
      <h3>{t('sectionReports')}</h3>
      <ul>
        {finding.reports.map((report) => (
          <li class={`report ${report.role}`}>
            <ReportRow report={report} role={roleText(report, finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportRow({ report, role }: { report: ReportView; role: string }) {
  const name = outletName(report.newsroom ?? report.outlet);
  return (
    <>
      <p class="who">
        <Address report={report} text={name} otherwise={<b>{name}</b>} />{' '}
        <span class="role">{role}</span> <Published published={report.published} />
      </p>
      <blockquote>{report.sentence.text}</blockquote>
    </>
  );
}

function roleText({ role, newsroom }: ReportView, { repeatedBy }: Finding): string {
  const credits = repeatedBy.find((row) => row.newsroom === newsroom)?.credits ?? [];
  if (role !== 'repeated' || credits.length === 0) return t(ROLES[role]);
  return t('roleRepeatedCrediting', listed(credits));
}
