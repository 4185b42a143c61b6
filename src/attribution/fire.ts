import { allOf } from '../all-of.ts';
import type { Span } from '../types.ts';
import { SLOT } from './mask.ts';
import type { Beginning } from './patterns.ts';
import { RuleIndex, type Trial } from './rule-index.ts';
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

const NAMED = new RuleIndex(NAMED_RULES);
const UNNAMED = new RuleIndex(UNNAMED_RULES);

/** A masked sentence's credits to the outlets in its slots, strongest rule first. */
export function fireNamed(masked: string, slots: readonly Slot[], place: Place): Hit[] {
  const found: Hit[] = [];
  if (!masked.includes(SLOT)) return found;
  for (const trial of NAMED.worthTrying(masked)) {
    const { only } = trial.rule;
    if (only !== undefined && !place[only]) continue;
    for (const match of matches(trial, masked, slots))
      found.push(...hits(trial.rule, match, slots));
  }
  return found;
}

/** All matches of a rule, tried only where its pattern can begin. */
function matches(
  { beginning, compiled, cues }: Trial,
  masked: string,
  slots: readonly Slot[],
): RegExpExecArray[] {
  const starts = startsOf(beginning, cues, slots);
  if (starts.length === 0) return [];
  const expression = compiled();
  if (starts === ANYWHERE) return allOf(expression, masked);
  const found: RegExpExecArray[] = [];
  for (const start of starts) {
    expression.lastIndex = start;
    const match = expression.exec(masked);
    if (match) found.push(match);
  }
  return found;
}

const ANYWHERE: readonly number[] = [0];
const AT_START: readonly number[] = [0];

/** Where a rule may begin: what it credits stands behind its cue, or its cue behind what it credits. */
function startsOf(
  beginning: Beginning,
  cues: readonly number[],
  slots: readonly Slot[],
): readonly number[] {
  if (beginning === 'any') return ANYWHERE;
  if (beginning === 'start') return AT_START;
  const lastSlot = slots.at(-1)?.start ?? Infinity;
  if (beginning === 'cue') return cues.filter((cue) => cue < lastSlot);
  const lastCue = cues.at(-1) ?? Infinity;
  return slots.map(({ start }) => start).filter((start) => start < lastCue);
}

function hits(rule: Rule, match: RegExpExecArray, slots: readonly Slot[]): Hit[] {
  const [from = 0, to = 0] = match.indices?.groups?.['outlet'] ?? [];
  const cue = { start: match.index, end: match.index + match[0].length };
  return slots
    .filter((slot) => slot.start >= from && slot.start < to && (!rule.air || isOnAir(slot)))
    .map((slot) => ({ rule, slot, cue }));
}

/** Whether a slot stands for a network or one of its programmes. */
function isOnAir({ mention, anaphor }: Slot): boolean {
  if (mention?.program) return true;
  return mention?.outlets[0]?.kind === 'network' || (anaphor?.includes('network') ?? false);
}

/** A sentence that names its source ("the report said") leaves "reportedly" nothing to hide. */
const OWN_SOURCE =
  /\b(?:the|a|draft) (?:report|document|memo|study|filing|lawsuit|complaint)s? (?:says?|said|found|shows?)\b|\baccording to (?!(?:media|news|press|published|multiple|local) )/;

/** The cues of those rules, whatever the case of their first letter; the short ones apart, since a search leaps ahead by its shortest word. */
const UNNAMED_CUES = [/^.{4,}$/, /^.{1,3}$/].map(
  (length) =>
    new RegExp(
      UNNAMED_RULES.flatMap((rule) => rule.cue)
        .filter((cue) => length.test(cue))
        .map((cue) => `[${cue.slice(0, 1)}${cue.slice(0, 1).toUpperCase()}]${cue.slice(1)}`)
        .join('|'),
    ),
);

/** Whether a sentence may credit a source that it does not name: the cheap question for every sentence. */
export function mayCreditUnnamed(text: string): boolean {
  return UNNAMED_CUES.some((cues) => cues.test(text));
}

/** A masked sentence's credits to sources that it does not name. */
export function fireUnnamed(masked: string): Hit[] {
  if (!mayCreditUnnamed(masked)) return [];
  const worthTrying = UNNAMED.worthTrying(masked);
  if (worthTrying.length === 0 || OWN_SOURCE.test(masked)) return [];
  return worthTrying.flatMap((trial) =>
    matches(trial, masked, []).map((match) => ({
      rule: trial.rule,
      slot: null,
      cue: { start: match.index, end: match.index + match[0].length },
    })),
  );
}
