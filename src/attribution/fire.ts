import type { Span } from '../types.ts';
import { SLOT } from './mask.ts';
import { compile } from './patterns.ts';
import type { Rule } from './rule.ts';
import { NAMED_RULES, UNNAMED_RULES } from './rules/table.ts';
import type { Slot } from './slots.ts';

/** A rule that fired, and the slot that it credits; null where the source is not named. */
export interface Hit {
  readonly rule: Rule;
  readonly slot: Slot | null;
  readonly cue: Span;
}

/** Where a sentence stands, for the rules that hold only there. */
export interface Place {
  readonly headline: boolean;
  readonly edge: boolean;
}

/** A masked sentence's credits to the outlets in its slots, strongest rule first. */
export function fireNamed(masked: string, slots: readonly Slot[], place: Place): Hit[] {
  if (!masked.includes(SLOT)) return [];
  return NAMED_RULES.filter((rule) => holdsAt(rule, place)).flatMap((rule) =>
    [...masked.matchAll(compile(rule.pattern))].flatMap((match) => {
      const [from = 0, to = 0] = match.indices?.groups?.['outlet'] ?? [];
      const cue = { start: match.index, end: match.index + match[0].length };
      return slots
        .filter((slot) => slot.start >= from && slot.start < to)
        .map((slot) => ({ rule, slot, cue }));
    }),
  );
}

/** A sentence that names its source ("the report said") leaves "reportedly" nothing to hide. */
const OWN_SOURCE =
  /\b(?:the|a|draft) (?:report|document|memo|study|filing|lawsuit|complaint)s? (?:says?|said|found|shows?)\b|\baccording to (?!(?:media|news|press|published|multiple|local) )/;

/** Words without which no unnamed rule fires. */
const UNNAMED_HINT = /report|reveal|disclos|media|outlets/i;

/** A masked sentence's credits to sources that it does not name. */
export function fireUnnamed(masked: string): Hit[] {
  if (!UNNAMED_HINT.test(masked) || OWN_SOURCE.test(masked)) return [];
  return UNNAMED_RULES.flatMap((rule) => {
    const match = compile(rule.pattern);
    match.lastIndex = 0;
    const found = match.exec(masked);
    if (!found) return [];
    return [{ rule, slot: null, cue: { start: found.index, end: found.index + found[0].length } }];
  });
}

function holdsAt(rule: Rule, place: Place): boolean {
  return rule.only === undefined || place[rule.only];
}
