import { describe, expect, it } from 'vitest';
import { fireNamed, fireUnnamed } from '../../src/attribution/fire.ts';
import { mask } from '../../src/attribution/mask.ts';
import type { Rule } from '../../src/attribution/rule.ts';
import { NAMED_RULES, UNNAMED_RULES } from '../../src/attribution/rules/table.ts';
import { findSlots } from '../../src/attribution/slots.ts';

/** Whether the rule fires on the sentence where its place allows it. */
function fires(rule: Rule, sentence: string): boolean {
  const slots = findSlots(sentence);
  const masked = mask(sentence, slots, []);
  const hits = [
    ...fireNamed(masked, slots, { headline: true, edge: true }),
    ...fireUnnamed(masked),
  ];
  return hits.some((hit) => hit.rule.id === rule.id);
}

describe.each([...NAMED_RULES, ...UNNAMED_RULES])('rule $id', (rule) => {
  it('fires on its example', () => {
    expect(fires(rule, rule.example)).toBe(true);
  });

  it('leaves its counter-example alone', () => {
    expect(fires(rule, rule.counterExample)).toBe(false);
  });
});

describe('the rule table', () => {
  it('names every rule once', () => {
    const ids = [...NAMED_RULES, ...UNNAMED_RULES].map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
