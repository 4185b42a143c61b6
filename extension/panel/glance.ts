/** A page at a glance: counts over all its claims, and whom it credits itself. Pure. */
import type { AttributionKind, Check } from '../../src/types.ts';
import type { Look } from '../look.ts';
import type { PageView } from '../messages/page-view.ts';

export interface Glance {
  readonly claims: number;
  /** Newsrooms that report any of the claims on their own. */
  readonly origins: number;
  /** Claims that another newsroom confirmed, and claims that go back to one alone. */
  readonly confirmed: number;
  readonly single: number;
}

/** What a page says of its own sources, whether the corpus knows its claims or not. */
export interface OwnSources {
  /** Outlets that it credits, with the sentences that do so; most credited first. */
  readonly credited: readonly { readonly outlet: string; readonly sentences: number }[];
  /** Sentences in which it confirms something by its own work. */
  readonly confirms: number;
}

/** Kinds that name an outlet as the source; to deny, to decline or to copy is something else. */
const CREDITS: ReadonlySet<AttributionKind> = new Set([
  'first-reported',
  'reported',
  'reported-earlier',
  'obtained',
  'told',
  'citing',
  'poll',
  'confirmed',
]);
/** Kinds by which a newsroom says that it has seen or heard for itself. */
const OWN_WORK: ReadonlySet<AttributionKind> = new Set(['confirmed', 'obtained', 'told']);

/** The counts of a page's marked claims. */
export function glanceAt(checks: readonly Check[], marks: PageView['marks']): Glance {
  const marked = new Set(marks.map(({ sentence }) => sentence));
  const findings = checks
    .flatMap(({ sentences }) => sentences)
    .flatMap(({ index, finding }) => (finding && marked.has(index) ? [finding] : []));
  const origins = findings.flatMap(({ firstReported, confirmedBy, reports }) => [
    firstReported.outlet,
    ...confirmedBy.map(({ outlet }) => outlet),
    ...reports.filter(({ role }) => role === 'also-reported').map((one) => one.newsroom),
  ]);
  return {
    claims: marks.length,
    origins: new Set(origins.filter((name) => name !== null)).size,
    confirmed: findings.filter(({ confirmedBy }) => confirmedBy.length > 0).length,
    single: findings.filter((finding) => finding.origins === 1).length,
  };
}

/** Whom a page credits, sentence by sentence. What a speaker says inside a quotation is not the page's word. */
export function ownSources({ page, sentences }: Check): OwnSources {
  const counts = new Map<string, number>();
  let confirms = 0;
  for (const { attributions } of sentences) {
    const own = attributions.filter(({ quoted }) => !quoted);
    const isOurs = (outlet: string | null) => outlet !== null && outlet === page.newsroom;
    const named = own.filter(({ kind, outlet }) => CREDITS.has(kind) && !isOurs(outlet));
    for (const outlet of new Set(named.flatMap((one) => one.outlet ?? []))) {
      counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
    }
    if (own.some(({ kind, outlet }) => OWN_WORK.has(kind) && isOurs(outlet))) confirms++;
  }
  const credited = [...counts].map(([outlet, sentences]) => ({ outlet, sentences }));
  return { credited: credited.sort((a, b) => b.sentences - a.sentences), confirms };
}

/** How many marks have each look, in the order of the looks that occur. */
export function looksOf(marks: PageView['marks']): Map<Look, number> {
  const counts = new Map<Look, number>();
  for (const { look } of marks) counts.set(look, (counts.get(look) ?? 0) + 1);
  return counts;
}
