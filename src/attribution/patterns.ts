import { FILL, SLOT } from './mask.ts';

const SLOTS = `(?:the )?"?${SLOT}${FILL}*"?(?: (?:newspaper|magazine|website|news agency|news service))?`;

/** Words that no modifier of a noun is: a new phrase or clause begins there. */
const BREAK =
  '(?:[a-z]+ed|a|an|the|by|of|from|in|on|at|to|for|with|who|whom|that|which|and|or|but|about|as|than|is|was|are|were|has|have|had|if|when|while|because|whose|its|their|his|her|our|began|can|will|would)';

/** Verbs with which an outlet states something, as finite forms. */
const STATES =
  '(?:reports?|reported|reveals?|revealed|discloses?|disclosed|uncover(?:s|ed)?|unearth(?:s|ed)|notes?|noted|writes?|wrote|written|observe[sd]|quote[sd]|describe[sd]|detail(?:s|ed)|recount(?:s|ed)|learn(?:s|ed|t)|finds|found|estimate[sd]|calculate[sd]|point(?:s|ed) out|explain(?:s|ed)|publishe[sd]|posted|air(?:s|ed)|broadcast|document(?:s|ed)|chronicle[sd]|tweet(?:s|ed)|puts? it|claim(?:s|ed)|allege[sd]|assert(?:s|ed)|argue[sd]|conclude[sd]|suggest(?:s|ed)|declare[sd]|projects|projected|predict(?:s|ed)|counted|determined|speculate[sd]|relate[sd]|summari[sz]e[sd]|identified|recall(?:s|ed)|cite[sd]|opine[sd]|editoriali[sz]e[sd]|called|calls|dubbed|labeled|add(?:s|ed)|highlight(?:s|ed)|profiled|confirms|shows|showed|said|says|remind(?:s|ed)|tells us)';

const REPORTED_BY =
  '(?:reported|revealed|disclosed|uncovered|unearthed|noted|published|described|detailed|documented|chronicled|posted|aired|broadcast|written about|highlighted|quoted|cited|compiled|conducted|collected|tallied|commissioned|analy[sz]ed|surveyed|polled|broken|flagged|spotted|discovered|captured|identified|recorded|recounted|released|printed|carried|circulated|estimated|estimates|produced)';

const WORK =
  '(?:reports?|reporting|revelations?|disclosures?|stor(?:y|ies)|articles?|pieces?|account|analysis|analyses|investigations?|reviews?|tally|count|column|editorial|op-ed|profile|dispatch|scoop|expos[eé]|exclusive|bombshell|blog post|post|feature|essay|documentary|broadcast|segment|headline|interview|coverage|projections?|estimates?|survey|database|calculations?|examination|transcript|fact[- ]check(?:er)?|math|figures|data|records|list|map|model|forecast|tracker)';

const TIME =
  "(?:on|in|over|late|early|earlier|later|last|this|that|the|a|an|few|couple|of|two|three|several|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)\\.|\\d{1,4}(?:st|nd|rd|th)?|weeks?|months?|years?|days?|hours?|morning|night|evening|afternoon|today|yesterday|weekend|spring|summer|fall|winter|ago|recently|before|since|then|now|again|(?:mon|tues|wednes|thurs|fri|satur|sun)day's|year's|week's|month's)";

/** The named parts that a rule's pattern may use. */
const PARTS: Readonly<Record<string, string>> = {
  outlet: `(?<outlet>${SLOTS}(?:(?:, ${SLOTS})*,? (?:and|or|as well as|along with|&) ${SLOTS}|(?: ?[/-] ?|, )${SLOTS}(?= )|(?:, ${SLOTS})+(?=,? (?:and|or|as well as) ))*(?: and others)?)`,
  other: SLOTS,
  subject:
    "(?<!\\b(?:for|of|at|from|by|with|on|in|to|told|tells|telling|against|about|like|than|between|over|via|into|including|sued|called|criticized|accused|attacked|blasted|denied|asked|slammed|'s) )",
  when: `(?:,? ${TIME})*`,
  adv: '(?: (?:also|both|all|each|now|just|then|even|once|still|jointly|[a-z]+ly))*',
  aux: '(?: (?:has|have|had|is|was|are|were|did))?',
  insert:
    '(?:,(?! and )[^;"]{2,110}?,| \\([^)]{1,60}\\)|,? who(?:.s)? [^;"]{2,90}?,| -{1,2} [^";]{2,90} -{1,2})?',
  list: `(?:(?:[a-z.'-]+ ){1,4}?(?:and|or) )?`,
  det: '(?:(?:an?|the|its|this|that|another|one|recent|new) )?',
  mods: `(?:(?:an?|the|its|this|that|another|one|their|his|her) )?(?:(?!${BREAK}\\b)[a-z0-9$%'.-]+ ){0,3}`,
  gap: `[^;"${SLOT}~]{0,60}?`,
  work: WORK,
  break: BREAK,
  states: STATES,
  reported: REPORTED_BY,
  stop: '(?=[\\s,.;:!?)\\]"~-]|$)',
};

const compiled = new Map<string, RegExp>();

/**
 * A rule's pattern as a global regular expression over masked sentences.
 * @throws when the pattern names a part that does not exist
 */
export function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const source = pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const part = PARTS[name];
    if (part === undefined) throw new Error(`No part {${name}} for the pattern ${pattern}`);
    return part;
  });
  const expression = new RegExp(
    /^(?:\(\?:)*[a-z]/.test(source) ? `(?<![a-z])(?:${source})` : source,
    'dg',
  );
  compiled.set(pattern, expression);
  return expression;
}
