import type { Span } from '../types.ts';
import type { Slot } from './slots.ts';

/** Stands where a phrase names an outlet; FILL pads it, so that offsets stay those of the sentence. */
export const SLOT = '◆';
export const FILL = '°';
/** Stands for what another voice says. */
const HIDDEN = '~';
/** Stand for what joins two outlets: AND for "and" and the like, WITH for a comma, slash or hyphen. */
export const AND = '‡';
export const WITH = '†';

/** What may stand behind an outlet's name and still belong to its phrase. */
export const TRAIL = `(?:,?["'])?(?: (?:newspaper|magazine|website|site|news agency|news service|show|program|radio|channel|podcast|newsletter))?`;

const JOINT = new RegExp(
  `^${TRAIL}(?:(,? (?:and|n?or|as well as|along with|&) )| ?[/-] ?|(, ))(?:the )?(?:(?:[a-z-]+ ){0,2}(?:newspaper|daily|tabloid|magazine|website|broadcaster|network|station|news agency) )?["']?$`,
);

/** What stands behind a name that a comma joins to the one before: another name, or what both made. */
const GOES_ON =
  /^(?:[‡†]|,? and | (?:[a-z-]+ )?(?:polls?|surveys?|tracking|reports?|stor(?:y|ies)|investigations?|analys[ei]s|tally)(?![a-z]))/;

/** In units: the longest trail and the longest word that joins. */
const LONGEST_JOINT = 60;

const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00a0': ' ',
  '…': '.',
  '\n': ' ',
  '\t': ' ',
};

/** Lower case with plain quotes, dashes and spaces, one unit for each unit of the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength =
    lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (s) => s.toLowerCase());
  return sameLength.replace(/[’‘ʼ“”–—−…\u00a0\n\t]/g, (c) => FOLDED[c] ?? c);
}

/**
 * The sentence as the rules read it: folded, each slot as one SLOT and its
 * padding, and everything outside `voice` hidden. Offsets are unchanged.
 * @param hidden - ranges that belong to another voice, in order, not overlapping
 */
export function mask(text: string, slots: readonly Slot[], hidden: readonly Span[]): string {
  const folded = fold(text);
  const parts: string[] = [];
  let next: Slot | undefined;
  let gap = '';
  for (const slot of slots.toReversed()) {
    gap = between(folded.slice(slot.end, next?.start), next, gap);
    parts.push(gap, SLOT + FILL.repeat(slot.end - slot.start - 1));
    next = slot;
  }
  parts.push(folded.slice(0, next?.start));
  return hidden.reduce(hide, parts.reverse().join(''));
}

/**
 * What stands behind a slot, or its joint to the next one. A comma joins names
 * where the next one's phrase goes on or is joined itself (`after` stands behind it).
 */
function between(gap: string, next: Slot | undefined, after: string): string {
  const joint = next && gap.length < LONGEST_JOINT ? JOINT.exec(gap) : null;
  if (!joint || (joint[2] && (next?.anaphor || !GOES_ON.test(after)))) return gap;
  return (joint[1] ? AND : WITH).repeat(gap.length);
}

function hide(masked: string, span: Span): string {
  return (
    masked.slice(0, span.start) + HIDDEN.repeat(span.end - span.start) + masked.slice(span.end)
  );
}
