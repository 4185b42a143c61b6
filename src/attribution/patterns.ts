import { AND, FILL, SLOT, TRAIL, WITH } from './mask.ts';
import type { Rule } from './rule.ts';
import {
  AFFAIRS,
  ALOUD,
  QUOTING,
  REPORTED,
  SPEAKING,
  STATES,
  STATING,
  TIME,
  WORK,
} from './words.ts';

/** Where in a sentence a pattern can begin: at a slot, at one of its cue words, at the start, anywhere. */
export type Beginning = 'slot' | 'cue' | 'start' | 'any';

/**
 * A look ahead at nothing. An engine that compiles an expression writes what
 * follows a choice up to ten times, once for each way to come there; behind a
 * look around all ways share one copy. Each part of a rule begins so, and each
 * list of words: a third of the code of all rules less, and most of the time
 * before a rule's first match.
 */
const SHARED = '(?=)';

/** One of the words, as a whole, the longest first. */
function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `${SHARED}(?:${sorted.join('|')})(?![a-z])`;
}

const TRADE =
  '(?:newspaper|paper|daily|tabloid|magazine|weekly|website|site|blog|network|channel|station|broadcaster|agency|outlet|show|program)';
/** An outlet's phrase, or several that are joined (`mask.ts`). */
const NAMED = `${SLOT}[${SLOT}${FILL}${AND}${WITH}]*(?![${FILL}${AND}${WITH}])${TRAIL}`;

/** Words that begin a new phrase or clause, and so are no modifiers of a noun. */
const BREAK =
  '(?:a|an|the|by|of|from|in|on|at|to|for|with|who|whom|that|which|and|or|but|about|as|than|is|was|are|were|has|have|had|if|when|while|because|whose|its|their|his|her|our|began|can|will|would|told|said|against|after|before|over|under|into|between|during|since|until|without|where|how|why)\\b';

/** Words after which an outlet is not the subject of the verb that follows. */
const NO_SUBJECT =
  '(?:for|(?<!(?:likes|pages?|editors?|board) )of|at|from|by|with|on|in|to|told|tells|telling|against|about|like|than|between|over|via|into|sued|called|criticized|accused|attacked|blasted|denied|asked|slammed|praised|mocked|thanked|urged|disputed|rejected|condemned|watching|watched)';

/** What may stand before an outlet's name in its phrase: "the left-leaning ", "the newspaper ". */
const MODS = `(?:(?:an?|the|its|this|that|another|one|their|his|her) )?(?:(?!${BREAK})[a-z0-9$%'.-]+(?:(?<=${TRADE}),)? ){0,5}(?:(?<=${TRADE},? )the )?(?:["'](?:the )?)?(?:[a-z.]+/)?`;

const SPOKEN = `(?<![a-z])${anyOf([...ALOUD, ...SPEAKING])}`;

/** The named parts that a rule's pattern may use, beside {cue}. */
const PARTS: Readonly<Record<string, string>> = {
  outlet: `(?<outlet>${NAMED}(?:,? and (?:others|(?:at least )?(?:(?:one|two|three|four|five|six) )?(?:other|several|many) [a-z ]{0,30}?(?:media|[a-z]+s(?![a-z]))))?)`,
  fresh: '(?<=(?:^|[-.~"[/] ?)(?:the )?)',
  // The look ahead spares a search the look behind wherever no outlet stands.
  subject: `(?=${SLOT})(?<!\\b${NO_SUBJECT} (?:the )?)`,
  when: `(?:,? (?:${anyOf(TIME)}(?:'s)?|\\d{1,4}(?:st|nd|rd|th)?|[a-z]{3,4}\\.))*`,
  adv: `(?: (?:itself|also|both|all|each|just|even|once|still|jointly|[a-z]+ly))*`,
  aux: '(?: (?:has|have|had|is|was|are|were|did))?',
  insert: `(?: ?,(?! (?:and|but|when|while|as|after|before|where|if)\\b)[^,;"]{2,90},| ?, (?:citing|quoting|which|whose|in|owned)\\b(?:[^;"]|"~+"){2,150}?(?:,|(?<=~"))| in [a-z]+(?:,? [a-z]+){0,2},?| \\([^)]{1,60}\\)|,? who(?:.s)? [^;"]{2,90}?,| -{1,2} [^";]{2,90} -{1,2})?`,
  edition: `(?: (?:[a-z0-9',]+ ){0,4}?(?:pages?|editions?|issues?) of)?`,
  mods: MODS,
  by: `(?:${MODS}|(?:[a-z.'-]+ ){1,5}?(?:and|or) (?:the )?(?:[a-z-]+ )?)`,
  which: '(?:, (?:the|an?) [^,;"]{3,60}?)?,? (?:which|that)',
  gap: `[^;"${SLOT}~]{0,60}?`,
  work: anyOf(WORK),
  speaks: `(?=[^;]*(?:["~:]|(?<![a-z])${anyOf(QUOTING)}))`,
  states: anyOf(STATES),
  verb: `(?!${AFFAIRS}(?![a-z]))(?:[a-z]+(?:ed|(?<![isu])s)|took|drew|saw|thought|went|gave|laid|threw|tore)(?![a-z])`,
  spoken: SPOKEN,
  speaking: `(?:~{12}|(?<!(?:was|were|been) (?!asked))${SPOKEN}(?<!made)(?! ["~]))`,
  stating: anyOf(STATING),
  reported: anyOf(REPORTED),
  s: "(?:'s?)?",
  // A group that captures is not written out for each of its three times.
  own: `(?:'s?)? ((?!${anyOf(STATES)}|${BREAK}|[a-z]+ed )[a-z0-9-]+ ){0,3}?`,
  stop: '(?=[\\s,.;:!?)/\\]"~-]|$)',
};

/**
 * A rule as a regular expression over masked sentences, with indices: sticky
 * where its beginning is known, else global.
 * @throws when its pattern names a part that does not exist
 */
export function compile(rule: Rule): RegExp {
  const source = rule.pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const part = name === 'cue' ? anyOf(rule.cue) : PARTS[name];
    if (part === undefined) throw new Error(`No part {${name}} for the rule ${rule.id}`);
    return SHARED + part;
  });
  if (beginningOf(rule) !== 'any') return new RegExp(source, 'dy');
  const bounded = /^(?:\(\?:)*[a-z]/.test(source);
  return new RegExp(bounded ? `(?<![a-z])(?:${source})` : source, 'dg');
}

/** Where in a sentence the rule can begin. */
export function beginningOf({ pattern }: Rule): Beginning {
  if (pattern.startsWith('^')) return 'start';
  if (pattern.startsWith('{cue}')) return 'cue';
  return /^(?:\{(?:subject|fresh)\})?\{outlet\}/.test(pattern) ? 'slot' : 'any';
}
