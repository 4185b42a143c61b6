import type { BlockKind } from '../types.ts';

/** A kind of line that states no claim of the article. */
export interface FurnitureRow {
  readonly id: string;
  readonly kind: Extract<BlockKind, 'caption' | 'furniture'>;
  /** Tested first where given, against the last 32 units: it spares long lines the costly pattern. */
  readonly tail?: RegExp;
  /** May be long and end like a sentence. */
  readonly long?: true;
  /** It tells whose text the article is. */
  readonly credit?: true;
  /** It may head a section of the text too. */
  readonly section?: true;
  /** Its capitals tell. */
  readonly cased?: true;
  /**
   * Tested against the trimmed line, in lower case if not `cased`: a pattern that
   * ignores case takes a page's script twice as long to make.
   */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const AGENCIES =
  'AP|Reuters|REUTERS|AFP|EPA|UPI|ABACA|Bloomberg|Landov|Corbis|Shutterstock|WireImage|Alamy|ZUMA(?: Press)?|PA(?: Wire)?|Getty(?: Images)?';
const PHOTO_AGENCY = `(?:${AGENCIES}|(?:[\\w. -]{2,30}/)?Getty Images)`;

/** Lines of a news page that are not its text, a row each. */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    id: 'browser-warning',
    kind: 'furniture',
    pattern:
      /^(?:(?:ie|internet explorer) ?\d* is not supported|(?:please )?enable javascript|.{0,40}?(?:your browser (?:is|does) not?\b|upgrade your browser))/,
    example: 'IE 11 is not supported. For an optimal experience visit our site on another browser.',
    counterExample: 'The minister is not supported by his party.',
  },
  {
    id: 'original-article',
    kind: 'furniture',
    credit: true,
    pattern:
      /^(?:read (?:the )?(?:full|original)? ?(?:article|story|post) (?:on|at|in)\b|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)|originally published (?:on|at|in|by)\b).{0,160}$/,
    example: 'Read the original article on Business Insider',
    counterExample:
      'Read the article on vaccines carefully before you vote, the board told parents, because it was written by people who had never seen the documents that the state had released in the spring of that year, and had not asked.',
  },
  {
    id: 'newsletter',
    kind: 'furniture',
    pattern:
      /^(?:\**want .{3,60} in your inbox|sign up (?:for|to|now|here)|subscribe (?:to|now|for|here)|get (?:the|our|breaking|daily|.{3,40} (?:stories|news)) .{0,60}(?:inbox|newsletter|alerts)|daily .{0,40} delivered to your inbox|mailing list\.|by signing up)/,
    example: 'Sign up for Daily Newsletters',
    counterExample: 'Sign-ups for the health plan rose in March.',
  },
  {
    id: 'advertisement',
    kind: 'furniture',
    pattern:
      /^(?:advertisement:?|sponsored content|story continued below|continue reading(?: the main story)?|skip advertisement)(?: continue reading the main story)?$/,
    example: 'Story Continued Below',
    counterExample: 'Advertisement spending fell last year.',
  },
  {
    id: 'rights',
    kind: 'furniture',
    pattern: /^(?:copyright\b|©|\(c\) ?\d{4})|^.{0,80}all rights reserved/,
    example: 'Copyright © 2019 The Daily Times, LLC. Click here for reprint permission.',
    counterExample: 'The court ruled on a matter of copyright.',
  },
  {
    id: 'related',
    kind: 'furniture',
    pattern:
      /^(?:\( ?(?:also on|photos|see also|watch|see related|related|quiz|poll|more|full|see)\b.{0,160}\)|(?:see also|also see|read more|more on this|related|related (?:stories|coverage|articles)|further reading|watch (?:now|live|the latest)|recommended|most read|trending|you may also like|special coverage)(?::.{0,240}|(?:…|\.\.\.).{0,240})?)$/,
    example: 'SEE ALSO: Senate splits over budget',
    counterExample: 'Related companies were fined, the regulator said.',
  },
  {
    id: 'related-capitals',
    kind: 'furniture',
    cased: true,
    pattern: /^(?:JUST WATCHED|MUST WATCH|SEE ALSO|READ MORE|RELATED|WATCH|MORE)\b[: ].{1,240}$/u,
    example:
      'JUST WATCHED Ministers at odds Replay More Videos ... MUST WATCH Ministers at odds 01:24',
    counterExample: 'MORE, a charity, says otherwise.',
  },
  {
    id: 'sharing',
    kind: 'furniture',
    pattern:
      /^(?:read or )?share this (?:story|article)|^(?:share|tweet|pin|e-?mail|print|save)(?: (?:this|on|via|to)\b[^.!?]{0,50})?:?$|^close$|^(?:facebook|twitter|comments?|show comments|follow us|like us|join us|- follow)\b[^.!?]{0,60}$|^follow @?\w+(?:\s?follow @\w+)*$|^follow (?:us|[a-z\xaa-\u1fff][a-z\xaa-\u1fff ]{2,40}) on (?:twitter|facebook|instagram)/,
    example: 'Follow us on Twitter @example',
    counterExample:
      'Share prices fell on Monday as investors waited for the central bank to announce its decision.',
  },
  {
    id: 'byline',
    kind: 'furniture',
    cased: true,
    pattern: new RegExp(
      `^(?:By|BY) ${NAME}(?: ${NAME}){1,3}(?:(?:,| and| AND|,? for| \\||;).{0,80})?$`,
      'u',
    ),
    example: 'By Jane Doe, Associated Press',
    counterExample: 'By Friday Mayor Jane Doe had left the city that she loved.',
  },
  {
    id: 'contributors',
    kind: 'furniture',
    cased: true,
    credit: true,
    long: true,
    tail: /this (?:report|article|story|post)\.?$/i,
    pattern:
      /^(?:(?!\p{Ll}[.!?]["”’)]? \p{Lu}).){3,400} contributed (?:reporting )?(?:to|for) this (?:report|article|story|post)\.?$/u,
    example: 'The Associated Press contributed to this report.',
    counterExample: 'Wage growth contributed to this rise.',
  },
  {
    id: 'contributing',
    kind: 'furniture',
    credit: true,
    pattern: /^contributing: .{3,160}$/,
    example: 'Contributing: The Associated Press',
    counterExample: 'Contributing to a pension is wise.',
  },
  {
    id: 'stamp',
    kind: 'furniture',
    pattern:
      /^(?:(?:updated|published|posted|last modified|first published)\b[^.!?]{0,20}\d.{0,50}|\d+ (?:minute|hour|day|week|month|year)s? ago|this article is more than \d+ years? old|\d{1,2}:\d{2} [ap]\.?m\.?(?: [a-z]{2,3})?)$/,
    example: 'Updated 6:04 p.m. ET, 1/13/2014',
    counterExample:
      'Published figures show that 5,000 people moved away, according to the census bureau in its latest count.',
  },
  {
    id: 'label',
    kind: 'furniture',
    section: true,
    pattern:
      /^(?:what you need to know|story highlights|highlights|key (?:points|takeaways|facts)|at a glance|in brief|analysis\/opinion|analysis|opinion|exclusive|breaking news|editor['’]s note|\[?(?:pullquote|audio-clip|embedtweet.{0,30})\]?|photos?|video|youtube|[*_\-—•·. ]{1,12}):?$/,
    example: 'What You Need To Know',
    counterExample: 'What you need to know is that he left.',
  },
  {
    id: 'caption-label',
    kind: 'caption',
    long: true,
    pattern:
      /^(?:image|photos?|picture|photograph|graphic|illustration|file photo|file -|(?:next|prev) image)(?::| ?\d| toggle|$)|^(?:enlarge this image|toggle caption|hide caption|facebook twitter pinterest)\b/,
    example: 'Image: The minister leaves the palace',
    counterExample: 'Images of the flood shocked the nation.',
  },
  {
    id: 'caption-credit',
    kind: 'caption',
    cased: true,
    tail: new RegExp(`(?:${AGENCIES})(?: (?:file|photo|files|images))*\\)?$`, 'u'),
    pattern: new RegExp(
      `(?:[/|(.–—-] ?|\\d{4}\\.? ?|(?:photo|image)s?(?: by|:|/) ?)(?:${NAME} ?){0,4}(?:[,/|] ?|via )?${PHOTO_AGENCY}(?: (?:file|photo|files|images|via .{2,30}))*\\)?$`,
      'u',
    ),
    example: 'The minister leaves the palace on July 30, 2018.Ann Lee / Getty Images file',
    counterExample: 'The photographer sold the pictures to Getty Images.',
  },
  {
    id: 'caption-photo',
    kind: 'caption',
    tail: /\)$/,
    pattern: /\((?:ap |reuters |afp )?(?:photo|image|file|pool)(?:s)?(?: by|:|\/| ).{0,80}\)$/,
    example: 'The palace in December. (Photo: Ann Lee, Example Images)',
    counterExample: 'She kept a photo of him (by the bed).',
  },
];

const TAIL = 32;

/** A line that is longer, in units, and ends like a sentence is prose, but for the rows that say otherwise. */
const LONGEST_PROSE_FREE = 240;

/** The kind of a line that states no claim of its article; null for a line that may. */
export function furnitureKind(
  line: string,
  rows: readonly FurnitureRow[] = FURNITURE,
): FurnitureRow['kind'] | null {
  return rowOf(line, rows)?.kind ?? null;
}

function rowOf(line: string, rows: readonly FurnitureRow[]): FurnitureRow | undefined {
  const trimmed = line.trim();
  const lower = trimmed.toLowerCase();
  const end = trimmed.slice(-TAIL);
  const isProse = trimmed.length > LONGEST_PROSE_FREE && /[.!?"”]$/.test(end);
  return rows.find(
    ({ long, tail, cased, pattern }) =>
      (!isProse || long) && (tail?.test(end) ?? true) && pattern.test(cased ? trimmed : lower),
  );
}

/** Whether a line is a label that may also head a section of the text, such as "At a glance". */
export function isSectionLabel(line: string): boolean {
  return rowOf(line, FURNITURE)?.section ?? false;
}

/** Whether a line tells whose text the article is: no claim, but evidence. */
export function isCredit(line: string): boolean {
  return rowOf(line, FURNITURE)?.credit ?? false;
}
