/** The newsrooms: each a name, what it does, and a bar from the earliest to the latest time at which it may have appeared. */
import { counted, language, t } from '../../i18n.ts';
import { formatPublished } from '../../card/published.ts';
import { DOT, isInexact, type Layout, type Row } from './layout.ts';
import { nodeName, nodeRole } from './node-words.ts';

/** Pixels that a letter of a name, and one of a role, takes, with room for wide ones. */
const NAME_LETTER = 8;
const ROLE_LETTER = 6.3;

export function Bars({ layout }: { layout: Layout }) {
  return (
    <>
      {layout.rows.map((row) => (
        <Bar row={row} left={layout.left} room={layout.width - layout.left} />
      ))}
    </>
  );
}

function Bar({ row, left, room }: { row: Row; left: number; room: number }) {
  const { node, x, y, width, text } = row;
  const name = cut(nodeName(node), room / NAME_LETTER);
  const rest = (room - name.length * NAME_LETTER) / ROLE_LETTER;
  const role = cut(` ${nodeRole(node)}${copies(node.copies)}`, rest);
  const when = node.published ? formatPublished(node.published, language()) : t('noDate');
  return (
    <g class={`node ${node.role} ${node.isPage ? 'page' : ''}`}>
      <title>{`${nodeName(node)}: ${nodeRole(node)}, ${when}`}</title>
      <text x={left} y={text}>
        <tspan class="name">{name}</tspan>
        <tspan class="role">{role}</tspan>
      </text>
      {isInexact(row) && (
        <rect class="span" x={x} y={y - DOT / 2} width={width} height={DOT} rx={DOT / 2} />
      )}
      {node.copies > 0 && <circle class="copies" cx={x + width / 2 + 4} cy={y} r={DOT / 2 - 1} />}
      <circle class="dot" cx={x + width / 2} cy={y} r={DOT / 2 - 1} />
    </g>
  );
}

function copies(count: number): string {
  return count > 0 ? ` · ${counted('copies', count)}` : '';
}

/** The text, or as much of it as fits. */
function cut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  return letters < 4 ? '' : `${text.slice(0, Math.floor(letters) - 1)}…`;
}
