/** Who reports the claim: a row for each newsroom, its copies folded in. */
import type { Finding, ReportView, Role } from '../../src/types.ts';
import { listed, t, type MessageKey } from '../i18n.ts';
import { outletName } from './names.tsx';
import { Published } from './source.tsx';

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
  const { newsroom, outlet, url, title, published, sentence } = report;
  const name = outletName(newsroom ?? outlet);
  return (
    <>
      <p class="who">
        {url === null ? (
          <b>{name}</b>
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer" title={title ?? url}>
            {name}
          </a>
        )}{' '}
        <span class="role">{role}</span> <Published published={published} />
      </p>
      <blockquote>{sentence.text}</blockquote>
    </>
  );
}

function roleText({ role, newsroom }: ReportView, { repeatedBy }: Finding): string {
  const credits = repeatedBy.find((row) => row.newsroom === newsroom)?.credits ?? [];
  if (role !== 'repeated' || credits.length === 0) return t(ROLES[role]);
  return t('roleRepeatedCrediting', listed(credits, 'conjunction'));
}
