import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOT, layOut, type Layout } from '../../../../extension/panel/graph/layout.ts';
import type { Graph, Node } from '../../../../extension/panel/graph/model.ts';

const DAY = 86_400_000;
const START = Date.UTC(2021, 9, 6);

const node = (id: string, when: Node['when'] = null): Node => ({
  id,
  name: id,
  role: 'repeated',
  published: null,
  when,
  copies: 0,
  isAtHand: true,
  isPage: false,
});
const day = (from: number, days = 1) => ({
  from: START + from * DAY,
  to: START + (from + days) * DAY,
});
const row = (layout: Layout, id: string) => layout.rows.find((one) => one.node.id === id)!;

describe('a graph', () => {
  const graph: Graph = {
    nodes: [node('late', day(3)), node('early', day(0)), node('unknown'), node('source')],
    edges: [
      { from: 'late', to: 'early', kind: 'credits' },
      { from: 'unknown', to: 'source', kind: 'confirms' },
    ],
  };
  const layout = layOut(graph, 320);

  it('has a row for each newsroom: by time, then those without, the credited before who credits them', () => {
    expect(layout.rows.map(({ node }) => node.id)).toEqual(['early', 'late', 'source', 'unknown']);
  });

  it('draws a time that is not exact as a bar of its length', () => {
    const [early, late] = [row(layout, 'early'), row(layout, 'late')];
    const dayLength = (late.x - early.x) / 3;
    expect(early.width - DOT).toBeCloseTo(dayLength);
    const moment = layOut({ nodes: [node('m', day(0, 0)), ...graph.nodes], edges: [] }, 320);
    expect(row(moment, 'm').width).toBe(DOT);
  });

  it('gives those without a date a band of their own below', () => {
    expect(layout.band).toBeGreaterThan(row(layout, 'late').y);
    expect(layout.band).toBeLessThan(row(layout, 'source').text);
    expect(layOut({ nodes: [node('late', day(3))], edges: [] }, 320).band).toBeNull();
  });

  it('has round times as ticks, each where the bars would put it', () => {
    const { ticks, step } = layOut(graph, 640);
    expect(step).toBe(DAY);
    const early = row(layOut(graph, 640), 'early');
    const tick = ticks.find(({ time }) => time === START)!;
    expect(tick.x).toBeCloseTo(early.x + DOT / 2);
    expect(ticks.every(({ time }) => time % DAY === 0)).toBe(true);
  });

  it('joins what speaks of one newsroom in one line, from dot to dot', () => {
    const three = layOut(
      { ...graph, edges: [...graph.edges, { from: 'source', to: 'early', kind: 'credits' }] },
      320,
    );
    const line = three.lines.find(({ to }) => Math.abs(to.y - row(three, 'early').y) < DOT / 2)!;
    expect(line.from.map(({ x }) => x)).toEqual([row(three, 'late').x, row(three, 'source').x]);
    expect(three.lines).toHaveLength(2);
  });

  it('of nothing is empty', () => {
    expect(layOut({ nodes: [], edges: [] }, 320)).toMatchObject({ height: 0, rows: [], ticks: [] });
  });
});

const when = fc.option(
  fc
    .record({ from: fc.integer({ min: 0, max: 3_000 }), days: fc.integer({ min: 0, max: 400 }) })
    .map(({ from, days }) => day(from, days)),
);
const graphs = fc.array(when, { maxLength: 30 }).chain((times) => {
  const nodes = times.map((time, i) => node(`n${i}`, time));
  const id = fc.integer({ min: 0, max: Math.max(0, nodes.length - 1) }).map((i) => `n${i}`);
  const kind = fc.constantFrom('credits' as const, 'confirms' as const, 'disputes' as const);
  const edges = fc.array(fc.record({ from: id, to: id, kind }), { maxLength: 40 });
  return edges.map((some) => ({ nodes, edges: some.filter(({ from, to }) => from !== to) }));
});
const widths = fc.integer({ min: 260, max: 900 });

it('has a tick where the longer step falls beside its years and the shorter has too many', () => {
  const a = node('a', { from: Date.UTC(2025, 11, 28), to: Date.UTC(2026, 4, 9) });
  const b = node('b', { from: Date.UTC(2029, 0, 1), to: Date.UTC(2029, 6, 19) });
  expect(layOut({ nodes: [a, b], edges: [] }, 260).ticks.length).toBeGreaterThan(0);
});

describe('any graph', () => {
  it('keeps everything inside the drawing', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const { rows, lines, ticks, height } = layOut(graph, width);
        const xs = [
          ...rows.flatMap(({ x, width }) => [x, x + width]),
          ...lines.flatMap(({ x, from, to }) => [x, to.x, ...from.map((end) => end.x)]),
          ...ticks.map(({ x }) => x),
        ];
        const ys = [
          ...rows.flatMap(({ y, text }) => [text - DOT, y - DOT / 2, y + DOT / 2]),
          ...lines.flatMap(({ from, to }) => [to.y, ...from.map((end) => end.y)]),
        ];
        expect(Math.min(0, ...xs)).toBe(0);
        expect(Math.max(width, ...xs)).toBe(width);
        expect(Math.min(0, ...ys)).toBe(0);
        expect(Math.max(height, ...ys)).toBe(height);
      }),
    );
  });

  it('lets no newsroom stand on another, nor a name on a bar', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const { rows } = layOut(graph, width);
        expect(rows).toHaveLength(graph.nodes.length);
        rows.slice(1).forEach((row, i) => {
          expect(row.text - DOT).toBeGreaterThanOrEqual(rows[i]!.y + DOT / 2);
          expect(row.y - DOT / 2).toBeGreaterThan(row.text);
        });
      }),
    );
  });

  it('is in the order of time, downwards and to the right', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const dated = layOut(graph, width).rows.filter(({ node }) => node.when);
        dated.slice(1).forEach((row, i) => {
          expect(row.node.when!.from).toBeGreaterThanOrEqual(dated[i]!.node.when!.from);
          expect(row.x).toBeGreaterThanOrEqual(dated[i]!.x);
        });
      }),
    );
  });

  it('draws lines left of the bars, and no two on top of each other', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const { lines, left } = layOut(graph, width);
        const spans = lines.map(({ x, from, to }) => {
          const ys = [to.y, ...from.map(({ y }) => y)];
          return { x, top: Math.min(...ys), bottom: Math.max(...ys) };
        });
        for (const [i, a] of spans.entries()) {
          expect(a.x).toBeLessThan(left);
          for (const b of spans.slice(i + 1)) {
            const meet = a.top <= b.bottom && b.top <= a.bottom;
            if (meet) expect(a.x).not.toBe(b.x);
          }
        }
      }),
    );
  });

  it('has no more ticks than can be read', () => {
    fc.assert(
      fc.property(graphs, widths, (graph, width) => {
        const { ticks } = layOut(graph, width);
        ticks.slice(1).forEach(({ x }, i) => expect(x - ticks[i]!.x).toBeGreaterThan(60));
        expect(ticks.length > 0).toBe(graph.nodes.some(({ when }) => when));
      }),
    );
  });
});
