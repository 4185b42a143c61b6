import { lazily } from '../outlets/lazily.ts';
import { type Beginning, beginningOf, compile } from './patterns.ts';
import { unitAt } from '../unit-at.ts';
import type { Rule } from './rule.ts';

/** A rule that may fire, and where its cue words stand. */
export interface Trial {
  readonly rule: Rule;
  /** Compiled when first tried: a regular expression costs milliseconds before its first match. */
  readonly compiled: () => RegExp;
  readonly beginning: Beginning;
  readonly cues: readonly number[];
}

/** Rules in order of strength, found by the first word or mark of their cues. */
export class RuleIndex {
  readonly #rules: readonly Omit<Trial, 'cues'>[];
  readonly #byWord = new Map<string, number[]>();
  /** Where the cues of each rule stand, before a sentence is read: a rule without any is always tried. */
  readonly #none: readonly (number[] | undefined)[];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      beginning: beginningOf(rule),
      compiled: lazily(() => compile(rule)),
    }));
    this.#none = rules.map(({ cue }) => (cue.length === 0 ? [] : undefined));
    rules.forEach((rule, at) => {
      for (const word of new Set(rule.cue.map((cue) => /[a-z©]+/.exec(cue)?.[0] ?? cue))) {
        this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), at]);
      }
    });
  }

  /** The rules that have a cue in the sentence, and those without cues, in order. */
  worthTrying(masked: string): Trial[] {
    const cues = this.#cuesIn(masked);
    const found: Trial[] = [];
    this.#rules.forEach(({ rule, beginning, compiled }, at) => {
      const places = cues[at];
      if (places) found.push({ rule, beginning, compiled, cues: places });
    });
    return found;
  }

  /** Offsets of the cues of each rule; nothing where a rule has none. */
  #cuesIn(masked: string): (number[] | undefined)[] {
    const found = [...this.#none];
    const { length } = masked;
    for (let at = 0; at < length;) {
      const start = at;
      while (at < length && isLetter(unitAt(masked, at))) at++;
      if (at === start && !isMark(unitAt(masked, at++))) continue;
      for (const rule of this.#byWord.get(masked.slice(start, at)) ?? NO_RULES) {
        (found[rule] ??= []).push(start);
      }
    }
    return found;
  }
}

const NO_RULES: readonly number[] = [];
const COPYRIGHT = 0xa9;

/** Letters of folded text that cue words are made of. */
function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || code === COPYRIGHT;
}

/** Brackets and the colon: what else may be a cue. */
function isMark(code: number): boolean {
  return code === 0x3a || code === 0x28 || code === 0x29 || code === 0x5d;
}
