/** When a page was published, as it states it: meta elements, then JSON-LD, <time>, its address, its dateline. */
import type { Precision, Published } from '../../../src/types.ts';
import { parsePublished, toInterval } from '../../../src/text/published.ts';
import { lineOf } from './segments.ts';
import { findDate } from './written-date.ts';

/** Names of meta elements that state when a page was published, surest first. */
const DATE_KEYS = [
  /published_time$/,
  /publish(?:ed)?[_-]?time$|published$/,
  /pub[a-z]*[_-]?date$/,
  /^(?:dc|dcterms|citation|sailthru)[._].*(?:created|issued)$/,
  /^(?:(?:dc|dcterms|citation|sailthru)[._].*)?(?:date|timestamp)$/,
];
/** Elements that a page marks as its publication time. */
const MARKED = '[itemprop~="datePublished"], time[pubdate], .published, .dt-published';
/** Where a time is that of something else, unless the head of the article stands there too: reviews, comments, other stories. */
const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [class*="review" i], [class*="related" i]';
/** Where it is the time of an event. */
const EVENT = '.event, .vevent, [class*="event-" i], [itemtype$="Event"]';
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
    ...DATE_KEYS.flatMap((key) =>
      [...meta].flatMap(([name, time]) => (key.test(name) ? time : [])),
    ),
    jsonLd,
    ...timesIn(part, MARKED, heads).slice(0, 1),
    ...soleTime(part, heads),
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

/** The times that elements state, in order, without changes and what is told in a sentence. */
function timesIn(part: ParentNode, selector: string, heads: readonly Element[]): string[] {
  return [...part.querySelectorAll(selector)].flatMap((element) => {
    const isOther = isElsewhere(element, heads) || isOfChange(element) || isTold(element);
    return isOther ? [] : (statedBy(element) ?? []);
  });
}

function isElsewhere(element: Element, heads: readonly Element[]): boolean {
  const place = element.closest(ELSEWHERE);
  return (
    element.closest(EVENT) !== null ||
    (place !== null && !heads.some((head) => place.contains(head)))
  );
}

function statedBy(element: Element): string | null {
  const names = ['datetime', 'content', 'title'];
  const stated = names.map((name) => element.getAttribute(name)).find(Boolean);
  return stated ?? findDate(lineOf(element), languageOf(element))?.time ?? null;
}

/** Inside a paragraph of the text. */
function isTold(element: Element): boolean {
  const paragraph = element.closest('p');
  return paragraph !== null && lineOf(paragraph).length > LONGEST_DATELINE;
}

/** The first <time> of the article; elsewhere it counts only where all say the same day. */
function soleTime(part: ParentNode, heads: readonly Element[]): string[] {
  const places = [...part.querySelectorAll('article, main, [role="main"]')];
  const inArticle = places
    .slice(0, 1)
    .flatMap((place) => timesIn(place, 'time', heads).slice(0, 1));
  const all = timesIn(part, 'time', heads);
  const days = new Set(all.map((time) => time.slice(0, 10)));
  return [...inArticle, ...(days.size === 1 ? all.slice(0, 1) : [])];
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

/** Whether what stands before an element on its line speaks of a change. */
function isOfChange(element: Element): boolean {
  const line = lineOf(element);
  const around = element.parentElement ? lineOf(element.parentElement) : '';
  const before = around.length <= LONGEST_DATELINE ? around.slice(0, around.indexOf(line)) : '';
  return CHANGED.test(before);
}

/** The one day that the lines around the heads name, before any word of a change. */
function worded(part: ParentNode, heads: readonly Element[]): Published | null {
  const found = new Map<string, Published>();
  const behind = heads.flatMap((head) => head.nextElementSibling ?? []);
  const bare = behind.filter((element) => lineOf(element).length <= LONGEST_BARE_DATE);
  for (const element of new Set([...part.querySelectorAll(WORDED), ...bare])) {
    const line = lineOf(element);
    if (line.length > LONGEST_DATELINE || !heads.some((head) => isNear(element, head))) continue;
    const isOther = isOfChange(element) || isElsewhere(element, heads);
    const date = isOther ? null : findDate(line.split(CHANGED)[0] ?? '', languageOf(element));
    if (date) found.set(date.time, date);
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

function languageOf({ ownerDocument }: Element): string {
  return ownerDocument.documentElement.getAttribute('lang') ?? '';
}

/** Within what holds the head, three levels up. */
function isNear(element: Element, head: Element): boolean {
  const around = head.parentElement?.parentElement?.parentElement ?? head.parentElement;
  return around?.contains(element) ?? false;
}
