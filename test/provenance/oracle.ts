/**
 * Who was first, found the slow and obvious way, for newsrooms of different
 * owners with one article each and credits of sentence scope.
 */
import type { Article, Attribution } from '../../src/types.ts';

const STRENGTH = ['first-reported', 'told', 'reported', 'no-comment'];

/** Outlet and basis, as `resolve` should give them. */
export function slowFirst(articles: readonly Article[]): readonly [string | null, string] {
  for (const kind of STRENGTH) {
    const votes = articles.flatMap((one) => creditsOf(one, kind).map((to) => ({ by: one, to })));
    if (votes.length === 0) continue;
    const found = votes.map(({ by, to }) => ends(to, by.newsroom ?? '', articles));
    return mostNamed(
      votes.map(({ by }, at) => ({ by, to: found[at]! })),
      articles,
      kind === 'first-reported',
    );
  }
  return byTime(articles);
}

interface Vote {
  readonly by: Article;
  readonly to: { readonly names: readonly string[]; readonly loop: boolean };
}

function mostNamed(
  votes: readonly Vote[],
  articles: readonly Article[],
  outright: boolean,
): [string | null, string] {
  const names = [...new Set(votes.flatMap((vote) => vote.to.names))];
  const count = (name: string, among: readonly Vote[]) =>
    new Set(among.filter((vote) => vote.to.names.includes(name)).map((vote) => vote.by)).size;
  const everyVote = articles.flatMap((by) =>
    STRENGTH.flatMap((kind) => creditsOf(by, kind)).map((to) => ({
      by,
      to: ends(to, by.newsroom ?? '', articles),
    })),
  );
  const best = top(
    top(names, (name) => count(name, votes)),
    (name) => count(name, everyVote),
  );
  const early = best.filter((name) =>
    best.every((other) => other === name || isBefore(dated(name), dated(other))),
  );
  const present = outright ? [] : best.filter(reportsItself);
  const last = present.length === 1 ? present : best;
  const [winner, another] = early.length > 0 ? early : last;
  if (another !== undefined) return [null, 'undecided'];
  const loops = everyVote.filter((vote) => vote.to.names.includes(winner!));
  const explicit = articles.some((one) =>
    creditsOf(one, 'first-reported').some((to) =>
      ends(to, one.newsroom ?? '', articles).names.includes(winner!),
    ),
  );
  if (loops.every((vote) => vote.to.loop) && !explicit) return [null, 'undecided'];
  return [winner!, 'credited'];

  function reportsItself(name: string): boolean {
    const own = articles.filter((one) => one.newsroom === name);
    return own.length > 0 && own.every((one) => STRENGTH.every((k) => !creditsOf(one, k).length));
  }

  function dated(name: string): string | null {
    return articles.find((one) => one.newsroom === name)?.published?.time ?? null;
  }
}

function top(names: readonly string[], score: (name: string) => number): string[] {
  const most = Math.max(...names.map(score));
  return names.filter((name) => score(name) === most);
}

/** Where a credit of `to` by `from` ends. */
function ends(to: string, from: string, articles: readonly Article[]): Vote['to'] {
  if (to === from) return { names: [to], loop: false };
  const reached = new Set<string>([to]);
  const last = new Set<string>();
  for (const name of reached) {
    const onward = onwardFrom(name, articles);
    if (onward.length === 0 && name !== from) last.add(name);
    if (name !== from) onward.forEach((next) => reached.add(next));
  }
  return last.size > 0 ? { names: [...last], loop: false } : { names: [to], loop: true };
}

function onwardFrom(name: string, articles: readonly Article[]): string[] {
  const own = articles.filter((one) => one.newsroom === name);
  const credits = own.flatMap((one) =>
    STRENGTH.slice(0, 3).flatMap((kind) => creditsOf(one, kind)),
  );
  return credits.includes(name) ? [] : credits;
}

/** An outlet's "told us" is no credit; its "we first reported" is. */
function creditsOf(article: Article, kind: string): string[] {
  const credits: readonly Attribution[] = article.sentences[0]?.attributions ?? [];
  return credits
    .filter((one) => one.kind === kind && one.outlet !== null)
    .filter((one) => one.outlet !== article.newsroom || kind === 'first-reported')
    .map((one) => one.outlet!);
}

/** Times of this test are days: the earlier day is the earlier. */
function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b;
}

function byTime(articles: readonly Article[]): [string | null, string] {
  const early = articles.filter((one) =>
    articles.every(
      (other) =>
        other === one || isBefore(one.published?.time ?? null, other.published?.time ?? null),
    ),
  );
  return early[0] ? [early[0].newsroom, 'earliest-in-corpus'] : [null, 'undecided'];
}
