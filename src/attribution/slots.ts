import { findMentions, type Mention } from '../outlets/mentions.ts';
import type { OutletKind } from '../outlets/outlet.ts';
import type { Span } from '../types.ts';

/** A phrase that stands for an outlet: its name (without "the"), its journalist, or "the paper". */
export interface Slot extends Span {
  /** The words that name the outlet itself. */
  readonly name: Span;
  /** What the registry knows of the name, and the name without "the"; null for an anaphor. */
  readonly mention: (Mention & { readonly text: string }) | null;
  /** Kinds of outlet that an anaphor may stand for, none for "it"; null for a name. */
  readonly anaphor: readonly OutletKind[] | null;
}

const NEWS_KINDS: readonly OutletKind[] = ['newspaper', 'network', 'magazine', 'agency', 'website'];

/** The words that stand for an outlet named before, and the kinds that they may mean. */
const ANAPHORS: Readonly<Record<string, readonly OutletKind[]>> = {
  paper: ['newspaper'],
  newspaper: ['newspaper'],
  daily: ['newspaper'],
  tabloid: ['newspaper'],
  broadsheet: ['newspaper'],
  network: ['network'],
  broadcaster: ['network'],
  channel: ['network'],
  station: ['network'],
  magazine: ['magazine'],
  weekly: ['magazine', 'newspaper'],
  'news agency': ['agency'],
  'news service': ['agency'],
  'wire service': ['agency'],
  agency: ['agency'],
  'news site': ['website', 'newspaper', 'magazine'],
  'news website': ['website', 'newspaper', 'magazine'],
  site: ['website'],
  website: ['website'],
  blog: ['website'],
  outlet: NEWS_KINDS,
  'news outlet': NEWS_KINDS,
  'news organization': NEWS_KINDS,
  'news organisation': NEWS_KINDS,
  publication: NEWS_KINDS,
};

/** An anaphor with its "the". */
const ANAPHOR = new RegExp(
  `(?<!\\w)[Tt]he (?:(?:[Bb]ritish|[Ff]rench|[Gg]erman|[Aa]merican|[Cc]able|[Ll]ocal|[Ss]ame|[Cc]onservative|[Ll]iberal) )?(${Object.keys(
    ANAPHORS,
  )
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})\\b(?! (?:of|that (?:is|was|has|had|[a-z]+ly|[a-z]+ed)|which|where|for|run|owned|called|industry|business|towel|trail|executives?)\\b)`,
  'g',
);

const NAME = "(?:[A-Z][\\w.’'-]*)";
const PERSON = `${NAME}(?: (?:${NAME}|(?:de|van|von|der|al|la|bin)(?= )))*`;
const PEOPLE = `${PERSON}(?:(?:, ${PERSON})*,? and ${NAME}(?: ${NAME})+)?`;
/** Words with either case of their first letter. */
const eitherCase = (words: string): string =>
  words.replace(
    /[a-z-]+/g,
    (word) => `[${(word[0] ?? '').toUpperCase()}${word[0]}]${word.slice(1)}`,
  );

const JOBS = eitherCase(
  'co-host|host|anchor|moderator|reporter|journalist|correspondent|columnist|editor|writer|interviewer|producer|blogger|staffer|photographer|critic|colleague|bureau chief|analyst|expert|meteorologist',
);
const JOB = `(?:(?:${JOBS})(?:man|woman)?s?|[Ee]ditorial (?:[Bb]oard|[Pp]age|[Ww]riters?)|blog|newsletter|desk)\\b`;
/** What may stand between an outlet's name and a job. */
const RANK = `(?:${NAME}|chief|senior|national|political|legal|medical|foreign|international|global|investigative|congressional|presidential|diplomatic|military|media|technology|business|financial|economics|sports|science|health|security|intelligence|law enforcement|terrorism|aviation|defense|opinion|staff|film|veteran|longtime|managing|executive|associate|deputy|contributing|conservative|liberal|own|team of)`;
const OWN = `(?:['’]s?,?|['’]s)`;
const TITLE_WORD = "(?:[A-Z0-9][\\w'’.&!-]*|the|of|and|a|to|in|with|on|for)";
const TITLE = `["“‘][A-Z0-9][\\w'’.&!-]*(?: ${TITLE_WORD}){0,6}[,.]?["”’]`;

/** What follows a name and still means the outlet: "'s Jane Doe", " anchor Jane Doe", "'s “Show”". */
const TAIL = new RegExp(
  `^(?:${OWN} (?:own )?)?(?:(?:(?:${OWN})? (?:${RANK} ){0,4}?${JOB}(?:,? (?!The )${PEOPLE})?)|(?:${OWN} (?:${TITLE}|${PEOPLE}))|(?: ${TITLE}))(?: ${JOB}(?: ${PEOPLE})?)?`,
);

const PERSON_OF = `(?:${NAME} ){1,3}${NAME}(?: and ${NAME} ${NAME})? (?:of|(?:over )?at)`;
const JOB_AT = `(?:\\b${PERSON}, )?(?:\\b(?:an?|the|one|its) )?(?:${RANK} ){0,2}(?!editors?\\b)(?:${JOB}|[Ff]act-checkers?) (?:for|from|at|of|with)`;

/** What precedes a name and still means the outlet: "Jane Doe of ", "a reporter for ". */
const HEAD = new RegExp(`(?:${PERSON_OF}|${JOB_AT}) (?:[Tt]he )?$`);

/** The cheap question before HEAD. */
const LEADS_IN = /\b(?:of|at|for|from|with) (?:[Tt]he )?$/;

/** What stands between a word for an outlet and its name: "the newspaper The Guardian". */
const NAMES_IT = /^,? ?(?:[Tt]he )?$/;

/** The slots of a sentence, in order, not overlapping. */
export function findSlots(text: string): Slot[] {
  const mentions = findMentions(text);
  const anaphors = findAnaphors(text);
  if (mentions.length === 0) return anaphors;
  const named = mentions
    .map((mention, at) =>
      extend(text, mention, {
        start: mentions[at - 1]?.end ?? 0,
        end: mentions[at + 1]?.start ?? text.length,
      }),
    )
    .filter((slot) => !hasLeft(text, slot));
  const slots = [...named, ...anaphors].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Slot[] = [];
  for (const slot of slots) {
    const last = apart.at(-1);
    if (last?.anaphor && slot.mention && NAMES_IT.test(text.slice(last.end, slot.start)))
      apart[apart.length - 1] = slot;
    else if (!last || slot.start >= last.end) apart.push(slot);
  }
  return apart;
}

/** A mention with the words around it that mean the same, within `room`. */
function extend(text: string, mention: Mention, room: Span): Slot {
  const article = /^the\s/i.test(text.slice(mention.start, mention.start + 4)) ? 4 : 0;
  const start = mention.start + article;
  const before = text.slice(Math.max(room.start, start - 80), start);
  const head = (LEADS_IN.test(before.slice(-10)) && HEAD.exec(before)?.[0].length) || 0;
  // "'Time' Says": the mark behind a name in quotation marks owns nobody.
  const marked = /['‘]/.test(text[start - 1] ?? '') && /['’]/.test(text[mention.end] ?? '');
  const behind = marked ? '' : text.slice(mention.end, Math.min(room.end, mention.end + 120));
  const tail = TAIL.exec(behind)?.[0].length ?? 0;
  return {
    start: start - head,
    end: mention.end + tail,
    name: { start: mention.start, end: mention.end },
    mention: { ...mention, text: text.slice(start, mention.end) },
    anaphor: null,
  };
}

/** "The former CNN anchor": whoever has left an outlet does not speak for it. */
function hasLeft(text: string, slot: Slot): boolean {
  if (slot.end === slot.name.end) return false;
  return /\b(?:[Ff]ormer|[Oo]ne-time|[Ee]x-?) ?$/.test(
    text.slice(Math.max(0, slot.start - 9), slot.start),
  );
}

/** "It" or "Its" that goes on from the outlet of the sentence before; of every kind, but of no other. */
const GOES_ON =
  /^(?:It(?= (?:also |has |had |later |further |then )*(?:report|add|quot|cite|note|said|says|wrote|found|describ))|Its(?= (?:report|story|article|investigation|analysis|reporting)\b))/;

function findAnaphors(text: string): Slot[] {
  const it = GOES_ON.exec(text)?.[0].length;
  const span = { start: 0, end: it ?? 0 };
  const found: Slot[] = it ? [{ ...span, name: span, mention: null, anaphor: [] }] : [];
  ANAPHOR.lastIndex = 0;
  for (let match = ANAPHOR.exec(text); match; match = ANAPHOR.exec(text)) {
    const span = { start: match.index, end: ANAPHOR.lastIndex };
    found.push({ ...span, name: span, mention: null, anaphor: ANAPHORS[match[1] ?? ''] ?? [] });
  }
  return found;
}
