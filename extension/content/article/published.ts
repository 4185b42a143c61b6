/** When a page was published, as it states it: meta elements, then JSON-LD, <time>, its address, its dateline. */
import type { Precision, Published } from '../../../src/types.ts';
import { parsePublished, toInterval } from '../../../src/text/published.ts';
import { findDate } from './written-date.ts';

/** Names of meta elements that state when a page was published, surest first. */
const DATE_KEYS = (
  'article:published_time og:published_time article:published og:article:published_time ' +
  'rnews:datepublished datepublished parsely-pub-date sailthru.date pubdate pub_date publishdate publish-date ' +
  'published-date publication_date dcsext.articlefirstpublished cxenseparse:recs:publishtime bt:pubdate ' +
  'shareaholic:article_published_time dcterms.created dcterms.issued dcterms.date dc.date.created ' +
  'dc.date.issued dc.date citation_online_date citation_publication_date originalpublicationdate timestamp date'
).split(' ');
/** Elements that a page marks as its publication time. */
const MARKED = '[itemprop~="datePublished"], time[pubdate], time.published, .dt-published';
/** Where a page says it in words. */
const WORDED =
  '[class*="date" i], [class*="publish" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], ' +
  '[class*="time" i], [class*="dateline" i], [id*="date" i], [class*="info" i]';
/** Characters of a line that states a date; a longer one only mentions one. */
const LONGEST_DATELINE = 120;
/** Characters of a line that is nothing but a date with its day of the week. */
const LONGEST_BARE_DATE = 32;
const DAY = 86_400_000;
/** A day in the address that is earlier than the stated one by more than the world's time zones. */
const MOST_APART = 2 * DAY;

/** What a page offers besides its elements. */
export interface DateSources {
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: string | null;
  readonly url: string;
  /** What stands at the head of the article: a dateline is near it. */
  readonly heads: readonly Element[];
}

/** The time that a page, or an article on it, states for its publication, no more exact than it states it; null where it states none. */
export function publishedOf(part: ParentNode, sources: DateSources): Published | null {
  const { meta, jsonLd, url, heads } = sources;
  const inAddress = dateInAddress(url);
  const stated = firstDate([
    ...DATE_KEYS.map((key) => meta.get(key)),
    jsonLd,
    ...[...part.querySelectorAll(MARKED)].slice(0, 1).map(statedBy),
    ...soleTime(part),
  ]);
  if (stated && inAddress && isLater(stated, inAddress)) return inAddress;
  return stated ?? inAddress ?? worded(part, heads);
}

function firstDate(candidates: readonly (string | null | undefined)[]): Published | null {
  const read = candidates.flatMap((candidate) => (candidate && parsePublished(candidate)) || []);
  return read.find(({ precision }) => !VAGUE.has(precision)) ?? read[0] ?? null;
}

/** A copyright's year is often given where a day is asked for. */
const VAGUE = new Set<Precision>(['year', 'month']);

function statedBy(element: Element | null | undefined): string | null {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}

/** The first <time> of the article; elsewhere it counts only where all say the same day. */
function soleTime(part: ParentNode): (string | null)[] {
  const inArticle = [...part.querySelectorAll('article, main, [role="main"]')].map((place) =>
    statedBy(place.querySelector('time[datetime]')),
  );
  const all = [...part.querySelectorAll('time[datetime]')].map(statedBy);
  const days = new Set(all.map((time) => time?.slice(0, 10)));
  return [...inArticle.slice(0, 1), ...(days.size === 1 ? all.slice(0, 1) : [])];
}

/** "/2020/10/07/" or "/2020-10-07-". */
function dateInAddress(url: string): Published | null {
  const path = URL.parse(url)?.pathname ?? '';
  const [, year, month, day] =
    /[/_-]((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/
      .exec(path)
      ?.filter((_, at) => at !== 2) ?? [];
  return year && month && day ? parsePublished(`${year}-${month}-${day}`) : null;
}

function isLater(stated: Published, address: Published): boolean {
  return toInterval(stated).from - toInterval(address).from > MOST_APART;
}

/** A page that is edited for ever says when it last was. */
const CHANGED = /\b(?:updated|modified|edited|revision|aktualisiert|mis à jour|actualizado)\b/i;

/** The one day that the lines around the heads name, where none of them speaks of a change. */
function worded(part: ParentNode, heads: readonly Element[]): Published | null {
  const found = new Map<string, Published>();
  const behind = heads.flatMap((head) => head.nextElementSibling ?? []);
  const bare = behind.filter((element) => lineOf(element).length <= LONGEST_BARE_DATE);
  for (const element of new Set([...part.querySelectorAll(WORDED), ...bare])) {
    const line = lineOf(element);
    if (line.length > LONGEST_DATELINE || !heads.some((head) => isNear(element, head))) continue;
    const around = element.parentElement ? lineOf(element.parentElement) : '';
    const isChange =
      CHANGED.test(line) || (around.length <= LONGEST_DATELINE && CHANGED.test(around));
    const date = isChange ? null : findDate(line);
    if (date) found.set(date.time, date);
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

function lineOf({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim();
}

/** Within what holds the head, three levels up. */
function isNear(element: Element, head: Element): boolean {
  const around = head.parentElement?.parentElement?.parentElement ?? head.parentElement;
  return around?.contains(element) ?? false;
}
