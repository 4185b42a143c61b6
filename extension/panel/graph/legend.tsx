/** What the lines and bars of the graph mean; only those that it has. */
import { t, type MessageKey } from '../../i18n.ts';
import type { EdgeKind } from './edges.ts';
import { isInexact, type Layout } from './layout.ts';

const EDGES: Record<EdgeKind, MessageKey> = {
  credits: 'legendCredits',
  confirms: 'legendConfirms',
  disputes: 'legendDisputes',
};

export function Legend({ layout: { lines, rows } }: { layout: Layout }) {
  const kinds = (Object.keys(EDGES) as EdgeKind[]).filter((kind) =>
    lines.some((line) => line.kind === kind),
  );
  const uncertain = rows.some(isInexact);
  if (kinds.length === 0 && !uncertain) return null;
  return (
    <p class="legend" aria-hidden="true">
      {kinds.map((kind) => (
        <span>
          <svg width="26" height="10" viewBox="0 0 26 10" class={`edge ${kind}`}>
            <path d="M0 5H20" />
            <polygon class={`head ${kind}`} points="26,5 20,2 20,8" />
          </svg>
          {t(EDGES[kind])}
        </span>
      ))}
      {uncertain && (
        <span>
          <svg width="26" height="10" viewBox="0 0 26 10" class="node">
            <rect class="span" x="0" y="0" width="26" height="10" rx="5" />
          </svg>
          {t('legendUncertain')}
        </span>
      )}
    </p>
  );
}
