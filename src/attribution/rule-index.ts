import { lazily } from '../outlets/lazily.ts';
import { type Beginning, beginningOf, compile } from './patterns.ts';
import type { Rule } from './rule.ts';

/** A rule that may fire, and where its cue words stand. */
export interface Trial {
  readonly rule: Rule;
  /** Compiled when first tried: a regular expression costs milliseconds before its first match. */
  readonly compiled: () => RegExp;
  readonly beginning: Beginning;
  readonly cues: readonly number[];
}

/** Rules in order of strength, found by the first word of their cues. */
export class RuleIndex {
  readonly #rules: readonly Omit<Trial, 'cues'>[];
  readonly #byWord = new Map<string, number[]>();
  readonly #always: readonly number[];

  constructor(rules: readonly Rule[]) {
    this.#rules = rules.map((rule) => ({
      rule,
      beginning: beginningOf(rule),
      compiled: lazily(() => compile(rule)),
    }));
    this.#always = rules.flatMap((rule, at) => (rule.cue.length === 0 ? [at] : []));
    rules.forEach((rule, at) => {
      for (const word of new Set(rule.cue.map((cue) => /[a-z©]+/.exec(cue)?.[0] ?? cue))) {
        this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), at]);
      }
    });
  }

  /** The rules that have a cue word in the sentence, and those without cue words, in order. */
  worthTrying(masked: string): Trial[] {
    const cues = this.#cuesIn(masked);
    return [...cues.keys()]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const row = this.#rules[at];
        return row ? [{ ...row, cues: cues.get(at) ?? [] }] : [];
      });
  }

  /** Offsets of the cue words of each rule that has any. */
  #cuesIn(masked: string): Map<number, number[]> {
    const found = new Map<number, number[]>(this.#always.map((at) => [at, []]));
    for (let at = 0; at < masked.length; at++) {
      if (!isLetter(masked.charCodeAt(at))) continue;
      const start = at;
      while (isLetter(masked.charCodeAt(at))) at++;
      for (const rule of this.#byWord.get(masked.slice(start, at)) ?? NO_RULES) {
        const cues = found.get(rule);
        if (cues) cues.push(start);
        else found.set(rule, [start]);
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
