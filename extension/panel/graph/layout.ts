/** Where everything of a claim's graph is drawn. Pure; all places are CSS pixels from the drawing's top left. */
import type { EdgeKind } from './edges.ts';
import type { Graph, Node } from './model.ts';
import { rowsOf } from './order.ts';
import { domainOf, ticksOf, type Interval } from './scale.ts';
import { trunksOf, type Trunk } from './trunks.ts';

export interface Row {
  readonly node: Node;
  /** Baseline of its name. */
  readonly text: number;
  /** Middle of its bar. */
  readonly y: number;
  /** The bar: from the earliest to the latest time. */
  readonly x: number;
  readonly width: number;
}

export interface Branch {
  readonly x: number;
  readonly y: number;
}

/** A trunk with its branches: from the nodes that speak to the one that they speak of. */
export interface Line {
  readonly kind: EdgeKind;
  readonly x: number;
  readonly from: readonly Branch[];
  readonly to: Branch;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Left edge of names and of the time scale. */
  readonly left: number;
  readonly rows: readonly Row[];
  readonly lines: readonly Line[];
  /** Ticks of the time scale and how far they are apart, in milliseconds; none without dates. */
  readonly ticks: readonly { readonly time: number; readonly x: number }[];
  readonly step: number;
  /** Where the band of undated nodes begins; null without such. */
  readonly band: number | null;
}

/** Height of a row, of the time scale, and of the band's title. */
const ROW = 40;
const AXIS = 22;
const BAND = 24;
/** From a row's top to its name's baseline, and to the middle of its bar. */
const TEXT = 15;
const BAR = 28;
/** The least width of a bar: a moment is a dot. */
export const DOT = 12;
/** Pixels by which a bar must be longer to be told from a dot. */
const LEAST_LENGTH = 4;
/** Distance of lanes, and of lines that end at one node. */
const LANE = 12;
const PORT = 4;
/** Room for the arrow heads, between the lanes and the bars. */
const HEADS = 14;
const MARGIN = 6;
/** Part of the width that lanes may take; in more they lie closer. */
const MOST_LANES = 0.3;
/** Least distance of two ticks: a date with a time of day in small type. */
const TICK = 96;

/** The bar is so much longer than a dot that a reader sees it: the time is not known exactly. */
export function isInexact({ width }: Pick<Row, 'width'>): boolean {
  return width >= DOT + LEAST_LENGTH;
}

/** Lays a graph out in a width; the height follows. */
export function layOut(graph: Graph, width: number): Layout {
  const { dated, undated } = rowsOf(graph);
  const nodes = [...dated, ...undated];
  const rowOf = new Map(nodes.map(({ id }, row) => [id, row]));
  const trunks = trunksOf(graph.edges, rowOf);
  const lanes = Math.max(0, ...trunks.map(({ lane }) => lane + 1));
  const lane = Math.min(LANE, (width * MOST_LANES) / Math.max(1, lanes));
  const left = MARGIN + lanes * lane + (lanes > 0 ? HEADS : 0);
  const time = timeScale(dated, left, width - MARGIN - DOT);
  const top = dated.length > 0 ? AXIS : 0;
  const band = undated.length > 0 ? top + dated.length * ROW : null;
  const rows = nodes.map((node, at): Row => {
    const y = top + at * ROW + (node.when ? 0 : BAND);
    const x = node.when ? time.x(node.when.from) : left;
    const end = node.when ? time.x(node.when.to) : left;
    return { node, text: y + TEXT, y: y + BAR, x, width: end - x + DOT };
  });
  const height = top + nodes.length * ROW + (band === null ? 0 : BAND);
  const laneX = (at: number) => MARGIN + (lanes - 1 - at) * lane + lane / 2;
  return { width, height, left, rows, lines: linesOf(trunks, rows, laneX), band, ...time.axis };
}

function timeScale(dated: readonly Node[], left: number, right: number) {
  const times = dated.flatMap(({ when }) => when ?? []);
  if (times.length === 0) return { x: () => left, axis: { ticks: [], step: 0 } };
  const domain: Interval = domainOf(times);
  const x = (time: number) =>
    left + ((time - domain.from) / (domain.to - domain.from)) * Math.max(0, right - left);
  const { times: ticks, step } = ticksOf(domain, Math.max(1, Math.floor((right - left) / TICK)));
  return { x, axis: { ticks: ticks.map((time) => ({ time, x: x(time) + DOT / 2 })), step } };
}

/** Lines that end at one row lie side by side there, those of inner lanes first. */
function linesOf(
  trunks: readonly Trunk[],
  rows: readonly Row[],
  laneX: (lane: number) => number,
): Line[] {
  const byId = new Map(rows.map((row) => [row.node.id, row]));
  const endsAt = (id: string) =>
    trunks.filter(({ to, from }) => to === id || from.includes(id)).sort((a, b) => a.lane - b.lane);
  const place = (id: string, trunk: Trunk): Branch => {
    const row = byId.get(id)!;
    const ends = endsAt(id);
    const gap = Math.min(PORT, DOT / ends.length);
    return { x: row.x, y: row.y + (ends.indexOf(trunk) - (ends.length - 1) / 2) * gap };
  };
  return trunks.map((trunk) => ({
    kind: trunk.kind,
    x: laneX(trunk.lane),
    from: trunk.from.map((id) => place(id, trunk)),
    to: place(trunk.to, trunk),
  }));
}
