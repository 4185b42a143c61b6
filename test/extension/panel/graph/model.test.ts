import { describe, expect, it } from 'vitest';
import { graphOf, type Graph } from '../../../../extension/panel/graph/model.ts';
import { evidence, finding, first, report } from '../../findings.ts';
import { GRAPHS, PAGE } from '../graphs.ts';

const HERALD = 'The Morning Herald';
const edges = ({ edges }: Graph) => edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`);
const find = ({ nodes }: Graph, id: string) => nodes.find((node) => node.id === id);

describe('the newsrooms of a claim', () => {
  it('are those that report it, those that are only named, and the page', () => {
    const graph = graphOf(GRAPHS.undated!, PAGE);
    expect(graph.nodes.map(({ id, role }) => [id, role])).toEqual([
      ['Channel Six', 'confirmed'],
      ['Daily Wire Service', 'repeated'],
      ['article 3', 'also-reported'],
      ['The Harbor Ledger', 'also-reported'],
      [HERALD, 'first-reported'],
    ]);
    expect(find(graph, HERALD)).toMatchObject({ isAtHand: false, when: null });
    expect(find(graph, 'The Harbor Ledger')).toMatchObject({ isPage: true });
  });

  it('fold their copies, which count no time', () => {
    const wire = find(graphOf(GRAPHS['wire-copies']!, PAGE), 'Daily Wire Service')!;
    expect(wire.copies).toBe(4);
    expect(wire.published).toEqual({ time: '2021-10-06T20:00Z', precision: 'minute' });
  });

  it('are kept apart where nobody knows who they are', () => {
    const reports = [report('1', null), report('2', null)];
    const { nodes } = graphOf(finding({ reports }), PAGE);
    expect(nodes.filter(({ name }) => name === null)).toHaveLength(2);
  });

  it('show the page as the report that it is', () => {
    const mine = report('1', 'Channel Six');
    const graph = graphOf(finding({ reports: [mine] }), { ...PAGE, url: mine.url });
    expect(graph.nodes.filter(({ isPage }) => isPage).map(({ id }) => id)).toEqual(['Channel Six']);
  });
});

describe('the edges of a claim', () => {
  it('lead from who credits to who is credited, along a chain', () => {
    expect(edges(graphOf(GRAPHS['chain-of-three']!, PAGE))).toEqual([
      `Channel Six credits ${HERALD}`,
      'Evening Courier credits Channel Six',
    ]);
  });

  it('are confirmations where a newsroom both credits and confirms, and disputes', () => {
    expect(edges(graphOf(GRAPHS['wire-copies']!, PAGE))).toEqual([
      `Channel Six confirms ${HERALD}`,
      `Harbour Radio disputes ${HERALD}`,
      `Daily Wire Service credits ${HERALD}`,
    ]);
    expect(edges(graphOf(GRAPHS.undated!, PAGE))).toContain(`Channel Six confirms ${HERALD}`);
    expect(edges(graphOf(GRAPHS.undated!, PAGE))).not.toContain(`Channel Six credits ${HERALD}`);
  });

  it('start at the page where its own sentence is the evidence', () => {
    const found = finding({ firstReported: first({ evidence: [evidence(null, null)] }) });
    expect(edges(graphOf(found, PAGE))).toContain(`The Harbor Ledger credits ${HERALD}`);
    const nameless = { ...PAGE, newsroom: null };
    expect(edges(graphOf(found, nameless))).toContain(`page credits ${HERALD}`);
  });

  it('start at the article of a newsroom that nobody knows', () => {
    const repeatedBy = [{ newsroom: null, credits: [HERALD], evidence: [evidence('3', null)] }];
    expect(edges(graphOf(finding({ repeatedBy }), PAGE))).toContain(`article 3 credits ${HERALD}`);
  });
});
