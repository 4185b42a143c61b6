import type { Span } from '../types.ts';
import { unitAt } from '../unit-at.ts';
import { isWordAt, nextBeginning } from './beginnings.ts';
import type { Outlet } from './outlet.ts';
import {
  type Context,
  isOffices,
  isTheOne,
  namesBarely,
  namesInFull,
  namesShortly,
  namesWithThe,
} from './context.ts';
import { outletByHost } from './lookup.ts';
import { handles, type Surface, surfaces } from './surfaces.ts';
import { findUnlisted } from './unlisted.ts';

/** Words of a text that name an outlet, a leading "the" included. */
export interface Mention extends Span {
  /**
   * The one outlet, or all that share the short name, the likelier first.
   * Empty for what is named like an outlet that the registry lacks ("the
   * Lowell Bugle", "WXQZ-TV"): its name is the text itself.
   */
  readonly outlets: readonly Outlet[];
  /** A full name or alias; else a short name or a look-alike that needs a cue beside it. */
  readonly sure: boolean;
  /** It names a programme ("Meet the Press"), not the outlet. */
  readonly program: boolean;
}

/**
 * All mentions of outlets in a text, in order, not overlapping; the longest
 * name wins. Offsets are the text's own. One pass: each word that may begin a
 * name is looked up as the first word of one.
 */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let word = nextBeginning(text, 0); word;) {
    const { start, end } = word;
    const found = mentionAt(text, start, end);
    if (found) add(mentions, found);
    const isPassed = found && start >= found.start && found.end > end;
    word = nextBeginning(text, isPassed ? found.end : end);
  }
  return mentions.length > 1 ? joinPrograms(text, mentions) : mentions;
}

/** A name that begins before its word ("the CNN Post") takes the place of those inside of it. */
function add(mentions: Mention[], found: Mention): void {
  const last = mentions.at(-1);
  // "The Daily Star newspaper" is known already.
  if (last && last.outlets.length > 0 && found.outlets.length === 0 && last.end === found.end)
    return;
  // A name that was only introduced ("newspaper Le Monde") yields to one that is known.
  if (last && last.outlets.length === 0 && found.outlets.length > 0 && last.start <= found.start) {
    if (last.end >= found.end) mentions.pop();
  }
  while ((mentions.at(-1)?.start ?? -1) >= found.start) mentions.pop();
  if ((mentions.at(-1)?.end ?? 0) <= found.start) mentions.push(found);
}

/** Character codes. */
const [SPACE, HASH_SIGN, DOT, AT] = [0x20, 0x23, 0x2e, 0x40];
const [STRAIGHT, CURLY] = [0x27, 0x2019];

function mentionAt(text: string, start: number, end: number): Mention | null {
  const previous = start > 0 ? unitAt(text, start - 1) : SPACE;
  if (previous === AT || previous === HASH_SIGN) return handleAt(text, start, end);
  const dotted = isWordAt(text, end + 1) && unitAt(text, end) === DOT;
  const address = dotted ? addressAt(text, start) : null;
  if (address) return address;
  const word = text.slice(start, end);
  for (const surface of surfaces().get(word) ?? NO_SURFACES) {
    const stop = endOf(text, start, surface.text);
    const found = stop && decide(text, start, stop, surface);
    if (found) return found;
  }
  return unlistedAt(text, start, word);
}

const NO_SURFACES: readonly Surface[] = [];

function unlistedAt(text: string, start: number, word: string): Mention | null {
  const span = findUnlisted(text, start, word);
  return span && { ...span, outlets: [], sure: false, program: false };
}

/** The end of `words` at `start`, or 0; any apostrophe and any single space will do. */
function endOf(text: string, start: number, words: string): number {
  const last = words.length - 1;
  if (start + last >= text.length || unitAt(text, start + last) !== unitAt(words, last)) return 0;
  // Most names begin with a letter of the word that led here; a few with a sign ("+972").
  for (let i = 0; i < words.length; i++) {
    const have = unitAt(text, start + i);
    const want = unitAt(words, i);
    if (have === want) continue;
    if (want === STRAIGHT && have === CURLY) continue;
    if (want === SPACE && /\s/.test(text.charAt(start + i))) continue;
    return 0;
  }
  const stop = start + words.length;
  return isWordAt(text, stop) ? 0 : stop;
}

function decide(text: string, start: number, end: number, surface: Surface): Mention | null {
  const context = contextOf(text, start, end);
  if (isOffices(context)) return null;
  const from = context.the ? start - 4 : start;
  const mention = (outlets: readonly Outlet[], sure: boolean): Mention => ({
    start: from,
    end,
    outlets,
    sure,
    program: surface.program,
  });
  const { full, named, short } = surface;
  if (full && named && full !== named && isTheOne(surface.text, context))
    return mention([named, full], true);
  if (full && namesInFull(surface.text, context))
    return mention([full, ...short], short.length === 0);
  const others = short.filter((outlet) => outlet !== named);
  if (named && namesWithThe(surface.text, context))
    return mention([named, ...others], others.length === 0 && !context.opens);
  if (!short.length) return null;
  const fits = surface.takesThe ? namesShortly : namesBarely;
  return fits(surface.text, context) ? mention(short, false) : null;
}

const WORD_BEFORE = /(?:^|[^\p{L}\p{N}'’.-])([\p{L}\p{N}'’.-]+) $/u;

function contextOf(text: string, start: number, end: number): Context {
  const article = text.slice(Math.max(0, start - 5), start);
  const the = /(?:^|[^\p{L}\p{N}-])(the|The|THE)\s$/u.exec(article)?.[1] as
    Context['the'] | undefined;
  const edge = the ? start - 4 : start;
  const lead = text.slice(Math.max(0, edge - 24), edge);
  const before = WORD_BEFORE.exec(lead)?.[1] ?? '';
  const ends = !/\p{L}/u.test(before) || /\p{L}{3}[.]$/u.test(before);
  return {
    before: ends ? '' : before,
    lead,
    opens: before === '' || ends,
    the: the ?? '',
    after: text.slice(end, end + 40),
  };
}

const HANDLE_TEXT = /[\w]+/y;

function handleAt(text: string, start: number, end: number): Mention | null {
  if (text[start - 1] !== '@' || isWordAt(text, start - 2)) return null;
  HANDLE_TEXT.lastIndex = start;
  const handle = HANDLE_TEXT.exec(text)?.[0] ?? text.slice(start, end);
  const outlet = handles().get(handle.toLowerCase());
  if (!outlet) return null;
  return {
    start: start - 1,
    end: start + handle.length,
    outlets: [outlet],
    sure: true,
    program: false,
  };
}

const ADDRESS = /[a-z0-9-]+(?:\.[a-z0-9-]+)+/iy;

/** An address such as "nytimes.com"; what follows its host is left out. */
function addressAt(text: string, start: number): Mention | null {
  ADDRESS.lastIndex = start;
  const host = ADDRESS.exec(text)?.[0];
  const outlet = host ? outletByHost(host) : null;
  if (!host || !outlet) return null;
  return { start, end: start + host.length, outlets: [outlet], sure: true, program: false };
}

/** "NBC's Meet the Press" is one mention, of NBC News. */
function joinPrograms(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const between = last && mention.program && text.slice(last.end, mention.start);
    if (
      last &&
      between &&
      /^(?:['’]s?)? ["“‘']?$/.test(between) &&
      last.outlets[0] === mention.outlets[0]
    )
      joined[joined.length - 1] = { ...last, end: mention.end, program: true };
    else joined.push(mention);
  }
  return joined;
}
