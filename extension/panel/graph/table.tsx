/** The graph in words: a row for each newsroom, in the order of the drawing. */
import { counted, listed, t, type MessageKey } from '../../i18n.ts';
import { Published } from '../../card/source.tsx';
import type { EdgeKind } from './edges.ts';
import type { Graph, Node } from './model.ts';
import { nodeName, nodeRole } from './node-words.ts';

const SPEAKS: Record<EdgeKind, MessageKey> = {
  credits: 'tableCredits',
  confirms: 'tableConfirms',
  disputes: 'tableDisputes',
};

export function GraphTable({ graph, rows }: { graph: Graph; rows: readonly Node[] }) {
  return (
    <details>
      <summary>{t('graphAsTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('tableOutlet')}</th>
            <th scope="col">{t('tableWhen')}</th>
            <th scope="col">{t('tableWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <tr>
              <th scope="row">{nodeName(node)}</th>
              <td>
                <Published published={node.published} />
              </td>
              <td>{[nodeRole(node), ...spokenOf(node, graph), ...copiesOf(node)].join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function spokenOf({ id }: Node, { nodes, edges }: Graph): string[] {
  const named = new Map(nodes.map((node) => [node.id, nodeName(node)]));
  return (Object.keys(SPEAKS) as EdgeKind[]).flatMap((kind) => {
    const ends = edges.filter((edge) => edge.from === id && edge.kind === kind);
    return ends.length > 0
      ? t(SPEAKS[kind], listed(ends.map(({ to }) => named.get(to) ?? to)))
      : [];
  });
}

function copiesOf({ copies }: Node): string[] {
  return copies > 0 ? [counted('copies', copies)] : [];
}
