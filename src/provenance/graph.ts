import { RANK, type Credit, type Sourcing } from './credits.ts';

/** An outlet at the end of a credit's chain, and the credits on the way there. */
export interface Root {
  readonly key: string;
  readonly outlet: string;
  readonly path: readonly Credit[];
  /** Every chain from here comes back on itself: there is no end. */
  readonly circular: boolean;
}

/** Who credits whom for one claim: the credits of each outlet that says whence it has it. */
export type CreditGraph = ReadonlyMap<string, readonly Credit[]>;

/** The graph of `sourcings`. An outlet that credits its own earlier work ends the chains that reach it. */
export function creditGraph(sourcings: readonly Sourcing[]): CreditGraph {
  const graph = new Map<string, Credit[]>();
  const own = new Set<string>();
  for (const { newsroom, credits, chains } of sourcings) {
    if (credits.some((one) => one.to === newsroom.key)) own.add(newsroom.key);
    for (const credit of [...credits, ...chains]) {
      if (credit.rank < RANK.articleCredit && credit.to !== credit.from) add(graph, credit);
    }
  }
  for (const key of own) graph.delete(key);
  return graph;
}

function add(graph: Map<string, Credit[]>, credit: Credit): void {
  const known = graph.get(credit.from) ?? [];
  const same = known.findIndex((one) => one.to === credit.to);
  if (same < 0) graph.set(credit.from, [...known, credit]);
  else if (credit.rank < (known[same]?.rank ?? Infinity)) known[same] = credit;
}

/** Follows `credit`, breadth first, to the outlets that credit nobody further. */
export function rootsOf(credit: Credit, graph: CreditGraph): Root[] {
  const paths = new Map<string, readonly Credit[]>([[credit.to, [credit]]]);
  const roots: Root[] = [];
  for (const [key, path] of paths) {
    const onward = key === credit.from ? [] : (graph.get(key) ?? []);
    if (key !== credit.from && onward.length === 0) roots.push(rootAt(path, false));
    for (const next of onward) if (!paths.has(next.to)) paths.set(next.to, [...path, next]);
  }
  if (credit.to === credit.from) return [rootAt([credit], false)];
  return roots.length > 0 ? roots : [rootAt([credit], true)];
}

function rootAt(path: readonly Credit[], circular: boolean): Root {
  const last = path.at(-1);
  if (!last) throw new Error('A chain of credits is never empty');
  return { key: last.to, outlet: last.outlet, path, circular };
}
