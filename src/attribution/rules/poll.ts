import type { Rule } from '../rule.ts';

const POLLS = ['poll', 'polls', 'survey', 'surveys', 'polling', 'average', 'averages'];

/** A poll that the outlet held or paid for. */
export const POLL: readonly Rule[] = [
  {
    id: 'outlet-poll',
    kind: 'poll',
    cue: POLLS,
    pattern:
      '{outlet}{s}(?:[/-][a-z/ -]{2,40}?)?(?: (?!{states})[a-z0-9-]+){0,4}? {cue}(?! workers?| stations?| numbers)',
    meaning: "The outlet's poll.",
    example: 'A Washington Post-ABC News poll found that most drivers avoid the bridge.',
    counterExample: 'The Washington Post watched the opening of the bridge.',
  },
  {
    id: 'poll-by',
    kind: 'poll',
    cue: POLLS,
    pattern: '{cue},?(?: [a-z]+){0,5}? (?:by|for|from|in) {by}{outlet}',
    meaning: 'A poll by the outlet.',
    example: 'A poll conducted for CBS News found that most drivers avoid the bridge.',
    counterExample: 'Polls close at eight, CBS News said.',
  },
  {
    id: 'polled-by',
    kind: 'poll',
    cue: ['surveyed', 'polled'],
    pattern: '{cue}(?: [^;"◆,]{1,50}?)? by {mods}{outlet}',
    meaning: 'The outlet asked many, and counted the answers.',
    example: 'Drivers surveyed by CBS News avoid the bridge.',
    counterExample: 'The land was surveyed for a bridge, CBS News said.',
  },
];
