/** What a newsroom does for a claim, in words. */
import type { Finding, ReportView, Role } from '../../src/types.ts';
import { listed, t, type MessageKey } from '../i18n.ts';

const ROLES: Record<Role, MessageKey> = {
  'first-reported': 'roleFirst',
  confirmed: 'roleConfirmed',
  repeated: 'roleRepeated',
  'also-reported': 'roleAlso',
  disputed: 'roleDisputed',
  copy: 'roleCopy',
};

/** "repeats it, crediting The Morning Herald". */
export function roleText(
  { role, newsroom }: Pick<ReportView, 'role' | 'newsroom'>,
  { repeatedBy }: Finding,
): string {
  const credits = repeatedBy.find((row) => row.newsroom === newsroom)?.credits ?? [];
  if (role !== 'repeated' || credits.length === 0) return t(ROLES[role]);
  return t('roleRepeatedCrediting', listed(credits));
}
