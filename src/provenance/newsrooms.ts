import { outletByName } from '../outlets/lookup.ts';
import type { Article } from '../types.ts';
import type { SameText } from './copies.ts';
import { nameKey, sameName, type Report } from './report.ts';
import { earliest, isBefore, type Interval } from './times.ts';

/** A newsroom with all that it says of one claim, in however many articles and copies. */
export interface Newsroom {
  /** Null when no evidence names it, or when copies name several. */
  readonly name: string | null;
  /** Several when the corpus cannot tell whose text the copies are. */
  readonly candidates: readonly string[];
  readonly key: string;
  readonly reports: readonly Report[];
  /** False for the newsroom of a page that the corpus does not hold. */
  readonly inCorpus: boolean;
  /** When it published first; null when one of its texts has no date. */
  readonly time: Interval | null;
  /** The articles that are another article's text over again. */
  readonly copies: ReadonlySet<string>;
}

/** One text, with all its copies. */
interface Text {
  readonly articles: readonly Article[];
  readonly names: readonly string[];
}

/** Collapses reports into newsrooms: one text is one newsroom's, and so are all texts of one name. */
export function newsroomsOf(reports: readonly Report[], sameText: SameText): Newsroom[] {
  const articles = [...new Set(reports.map((report) => report.article))];
  const texts = textsOf(articles, sameText);
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    const key = keyOf(text);
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  return [...groups].map(([key, group]) => newsroomFrom(key, group, reports));
}

function keyOf(text: Text): string {
  if (text.names.length > 0) return text.names.map(nameKey).join(' / ');
  return `unnamed ${text.articles[0]?.id ?? ''}`;
}

function newsroomFrom(key: string, texts: readonly Text[], all: readonly Report[]): Newsroom {
  const articles = new Set(texts.flatMap((text) => text.articles));
  const reports = all.filter((report) => articles.has(report.article));
  const held = new Set(reports.filter((one) => one.match).map((one) => one.article));
  const names = texts[0]?.names ?? [];
  return {
    name: names.length === 1 ? (names[0] ?? null) : null,
    candidates: names,
    key,
    reports,
    inCorpus: held.size > 0,
    time: timeOf(texts.map((text) => text.articles.filter((one) => held.has(one)))),
    copies: new Set([...texts.flatMap((text) => copiesIn(text, held)), ...hosted(held, names)]),
  };
}

function timeOf(texts: readonly (readonly Article[])[]): Interval | null {
  const held = texts.filter((articles) => articles.length > 0);
  if (held.some((articles) => earliest(articles) === null)) return null;
  return earliest(held.flat());
}

/** Articles of one text, joined pair by pair, in the order of their ids. */
function textsOf(articles: readonly Article[], sameText: SameText): Text[] {
  const groups: Article[][] = [];
  for (const article of articles.toSorted(byId)) {
    const joined = groups.filter((group) => group.some((other) => sameText(other, article)));
    const rest = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), article].toSorted(byId));
  }
  return groups.map((group) => ({ articles: group, names: namesOf(group) }));
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : 1;
}

/**
 * Whose text it is: the newsroom that a copy credits, else the agency, else
 * the one that certainly had it first; else any of them.
 */
function namesOf(articles: readonly Article[]): string[] {
  const named = articles.filter((one) => one.newsroom !== null);
  const credited = named.filter((one) => one.newsroom !== one.outlet);
  const agencies = named.filter((one) => outletByName(one.newsroom ?? '')?.kind === 'agency');
  const oldest = named.filter((one) =>
    named.every((other) => sameRoom(one, other) || isBefore(earliest([one]), earliest([other]))),
  );
  const owners = [credited, agencies, oldest, named].find((some) => distinct(some).length > 0);
  return distinct(owners ?? []);
}

function sameRoom(a: Article, b: Article): boolean {
  return nameKey(a.newsroom ?? '') === nameKey(b.newsroom ?? '');
}

function distinct(articles: readonly Article[]): string[] {
  return [...new Set(articles.flatMap((one) => one.newsroom ?? []))].sort();
}

/** All but one article of a text are copies: the newsroom's own page stays, else the earliest. */
function copiesIn(text: Text, held: ReadonlySet<Article>): string[] {
  const articles = text.articles.filter((one) => held.has(one));
  const own = articles.filter((one) => one.outlet !== null && text.names.includes(one.outlet));
  const original = (own.length > 0 ? own : articles).toSorted(byTime)[0];
  return articles.filter((one) => one !== original).map((one) => one.id);
}

/** What another outlet republished, where the newsroom's own page is at hand: also an edited or cut text. */
function hosted(held: ReadonlySet<Article>, names: readonly string[]): string[] {
  const isOwn = ({ outlet }: Article) => names.some((name) => sameName(name, outlet));
  return [...held].some(isOwn)
    ? [...held].filter((one) => one.outlet !== null && !isOwn(one)).map(({ id }) => id)
    : [];
}

function byTime(a: Article, b: Article): number {
  const [first, second] = [earliest([a])?.from ?? Infinity, earliest([b])?.from ?? Infinity];
  return first === second ? byId(a, b) : first - second;
}
