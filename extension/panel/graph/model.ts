/** A claim as a graph: newsrooms with their times, and who credits, confirms or disputes whom. */
import type { Facts, Finding, Published, ReportView, Role } from '../../../src/types.ts';
import { toInterval } from '../../../src/text/published.ts';
import { grouped } from '../../grouped.ts';
import { edgesOf, type Edge } from './edges.ts';

export interface Node {
  readonly id: string;
  /** Null for an outlet that the corpus cannot identify. */
  readonly name: string | null;
  /** `credited`: others name it, and the corpus holds no report of it. */
  readonly role: Role | 'credited';
  readonly published: Published | null;
  /** When it may have appeared, in milliseconds UTC; null when nothing is known. */
  readonly when: { readonly from: number; readonly to: number } | null;
  /** Copies of its report that are folded into it. */
  readonly copies: number;
  /** The corpus holds its report, or the reader sees it. */
  readonly isAtHand: boolean;
  /** The page that is being read is its report. */
  readonly isPage: boolean;
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The id of the page where its newsroom is not known to the claim. */
const PAGE = 'page';

/** The graph of a claim on a page. Reports of one newsroom are one node, outlets that are only named are nodes too. */
export function graphOf(finding: Finding, page: Facts): Graph {
  const reporting = [...grouped(finding.reports, idOf)].map(([id, reports]) =>
    nodeOf(id, reports, page),
  );
  const reader = reporting.some(({ isPage }) => isPage) ? [] : [pageNode(finding, page)];
  const known = [...reporting, ...reader];
  const byArticle = new Map(finding.reports.map((report) => [report.article, idOf(report)]));
  const here = known.find(({ isPage }) => isPage)?.id ?? PAGE;
  const edges = edgesOf(finding, (article) =>
    article === null ? here : (byArticle.get(article) ?? null),
  );
  const met = new Set(known.map(({ id }) => id));
  const named = namesIn(finding, edges).filter((name) => !met.has(name));
  return { nodes: [...known, ...named.map((name) => namedNode(name, finding))], edges };
}

/** A newsroom that is unknown is not the same as another that is unknown. */
function idOf({ newsroom, outlet, article }: ReportView): string {
  return newsroom ?? outlet ?? `article ${article}`;
}

function nodeOf(id: string, reports: readonly ReportView[], page: Facts): Node {
  const own = reports.filter(({ role }) => role !== 'copy');
  const [first = reports[0]!] = own;
  const dated = (own.length > 0 ? own : reports).flatMap(({ published }) => published ?? []);
  const published = dated.sort((a, b) => toInterval(a).from - toInterval(b).from)[0] ?? null;
  const copies = new Set(reports.filter(({ role }) => role === 'copy').map((one) => one.article));
  const isPage =
    reports.some(({ url }) => url !== null && url === page.url) || id === page.newsroom;
  return {
    id,
    name: first.newsroom ?? first.outlet,
    role: first.role,
    published,
    when: published && toInterval(published),
    copies: own.length > 0 ? copies.size : copies.size - 1,
    isAtHand: true,
    isPage,
  };
}

function pageNode({ firstReported }: Finding, { newsroom, published }: Facts): Node {
  const credits = firstReported.evidence.some(({ article, outlet }) => article === null && outlet);
  const isFirst = newsroom !== null && newsroom === firstReported.outlet;
  return {
    id: newsroom ?? PAGE,
    name: newsroom,
    role: isFirst ? 'first-reported' : credits ? 'repeated' : 'also-reported',
    published,
    when: published && toInterval(published),
    copies: 0,
    isAtHand: true,
    isPage: true,
  };
}

function namedNode(name: string, { firstReported, confirmedBy, disputedBy }: Finding): Node {
  const isIn = (rows: readonly { readonly outlet: string | null }[]) =>
    rows.some(({ outlet }) => outlet === name);
  const role =
    firstReported.outlet === name
      ? 'first-reported'
      : isIn(confirmedBy)
        ? 'confirmed'
        : isIn(disputedBy)
          ? 'disputed'
          : 'credited';
  const nothing = { published: null, when: null, copies: 0, isAtHand: false, isPage: false };
  return { id: name, name, role, ...nothing };
}

function namesIn({ firstReported, confirmedBy, disputedBy }: Finding, edges: readonly Edge[]) {
  const { outlet, alsoCredited, candidates } = firstReported;
  const stated = [outlet, ...[...confirmedBy, ...disputedBy].map((one) => one.outlet)];
  const names = [...stated, ...alsoCredited, ...candidates, ...edges.map(({ to }) => to)];
  return [...new Set(names.filter((name) => name !== null))];
}
