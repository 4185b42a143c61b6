import type { Rule } from '../rule.ts';

const POLLS = [
  'poll',
  'polls',
  'survey',
  'surveys',
  'polling',
  'average',
  'averages',
  'instapoll',
  'pollsters',
];

/** A poll that the outlet held or paid for. */
export const POLL: readonly Rule[] = [
  {
    id: 'outlet-poll',
    kind: 'poll',
    cue: POLLS,
    pattern:
      "{outlet}{s}(?: \\([a-z]{2,5}\\))?(?:[/-][a-z'/ -]{1,40}?)?(?: (?!{states}|industrial)[a-z0-9-]+){0,4}?[ -]{cue}(?! workers?| stations?| numbers)",
    meaning: "The outlet's poll.",
    example: 'A Washington Post-ABC News poll found that most drivers avoid the bridge.',
    counterExample: 'The Washington Post watched the opening of the bridge.',
  },
  {
    id: 'poll-by',
    kind: 'poll',
    cue: POLLS,
    pattern:
      "{cue}(?: [a-z][a-z0-9'-]*){0,6}?(?: \\([^)]{1,40}\\))?(?:,(?: [a-z0-9'-]+){0,5}?| [a-z]+ [0-9-]+| -{1,2})? (?:by|for|from|in|at) {by}{outlet}(?! and the press)",
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
  {
    id: 'outlet-polled',
    kind: 'poll',
    cue: ['surveyed', 'polled', 'asked'],
    pattern:
      '{subject}{outlet}{when}{adv}{aux}{adv} {cue}(?<!asked(?! (?:[a-z]+ ){0,2}[0-9,]{3}))(?! (?:in|at|ahead|behind|higher|lower|well)(?![a-z]))',
    meaning: 'The outlet asked many.',
    example: 'CBS News surveyed all nine members of the council.',
    counterExample: 'CBS News saw the land that was surveyed for a bridge.',
  },
];
