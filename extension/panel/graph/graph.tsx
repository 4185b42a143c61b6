/** The graph over time: newsrooms as bars at their times, credits and confirmations as lines beside them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facts, Finding } from '../../../src/types.ts';
import { counted, t } from '../../i18n.ts';
import type { EdgeKind } from './edges.ts';
import { layOut, type Line } from './layout.ts';
import { Legend } from './legend.tsx';
import { graphOf } from './model.ts';
import { Bars } from './bars.tsx';
import { GraphTable } from './table.tsx';
import { TimeScale } from './time-scale.tsx';

/** Width before the first measuring, in pixels. */
const USUAL_WIDTH = 320;

export function ClaimGraph({ finding, page }: { finding: Finding; page: Facts }) {
  const [holder, width] = useWidth();
  const graph = graphOf(finding, page);
  const layout = layOut(graph, width);
  const label = t('graphLabel', counted('newsrooms', graph.nodes.length));
  return (
    <section class="graph">
      <h3>{t('sectionGraph')}</h3>
      <div ref={holder}>
        <svg
          role="img"
          aria-label={label}
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
        >
          <TimeScale layout={layout} />
          {layout.lines.map((line) => (
            <Edges line={line} />
          ))}
          <Bars layout={layout} />
        </svg>
      </div>
      <Legend layout={layout} />
      <GraphTable graph={graph} rows={layout.rows.map(({ node }) => node)} />
    </section>
  );
}

/** The width of an element, followed as the panel is made wider or narrower. */
function useWidth() {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const measure = () => setWidth(Math.floor(holder.current?.clientWidth ?? 0) || USUAL_WIDTH);
    const observer = new ResizeObserver(measure);
    observer.observe(holder.current!);
    return () => observer.disconnect();
  }, []);
  return [holder, width] as const;
}

function Edges({ line: { kind, x, from, to } }: { line: Line }) {
  const ys = [...from.map(({ y }) => y), to.y];
  const branches = from.map((end) => `M${end.x} ${end.y}H${x}`).join('');
  const trunk = `M${x} ${Math.min(...ys)}V${Math.max(...ys)}`;
  return (
    <g class={`edge ${kind}`}>
      <path d={`${branches}${trunk}M${x} ${to.y}H${to.x - HEAD}`} />
      <Head x={to.x} y={to.y} kind={kind} />
    </g>
  );
}

/** Length of an arrow head, in pixels. */
const HEAD = 6;

function Head({ x, y, kind }: { x: number; y: number; kind: EdgeKind }) {
  const points = `${x},${y} ${x - HEAD},${y - HEAD / 2} ${x - HEAD},${y + HEAD / 2}`;
  return <polygon class={`head ${kind}`} points={points} />;
}
