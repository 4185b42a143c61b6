/** A node of the graph in words. */
import { t, type MessageKey } from '../../i18n.ts';
import type { Node } from './model.ts';

const ROLES: Record<Node['role'], MessageKey> = {
  'first-reported': 'graphFirst',
  confirmed: 'graphConfirmed',
  repeated: 'graphRepeated',
  'also-reported': 'graphAlso',
  disputed: 'graphDisputed',
  copy: 'roleCopy',
  credited: 'graphCredited',
};

/** The outlet's name; the page where nobody knows whose it is; an outlet that is unknown is said to be so. */
export function nodeName({ name, isPage }: Node): string {
  return name ?? (isPage ? t('graphThisPage') : t('graphUnknown'));
}

/** What it does for the claim, shortly. */
export function nodeRole({ role, isPage, isAtHand, name }: Node): string {
  const words = t(ROLES[role]);
  if (!isAtHand) return t('graphAbsent', words);
  return isPage && name !== null ? `${t('thisPage')} · ${words}` : words;
}
