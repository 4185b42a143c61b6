/** When a feed is asked again: often where it answers, ever more seldom where it does not. */
import type { Answer } from './download.ts';

const MINUTE = 60_000;
/** Milliseconds between two questions to a feed that answers. */
export const INTERVAL = 30 * MINUTE;
/** The longest wait for a feed that fails, and for one that asks us to wait. */
const LONGEST_BACK_OFF = 24 * 60 * MINUTE;
const LONGEST_ASKED = 7 * LONGEST_BACK_OFF;

export interface Turn {
  readonly nextAt: number;
  /** Answers in a row that were none. */
  readonly failures: number;
  /** Never asked again, unless the reader says so. */
  readonly stopped: boolean;
}

/** The next turn of a feed that has answered so, `failures` times in a row without success before. */
export function nextTurn(answer: Answer, failures: number, now: number): Turn {
  switch (answer.kind) {
    case 'ok':
    case 'unchanged':
      return { nextAt: now + INTERVAL, failures: 0, stopped: false };
    case 'gone':
      return { nextAt: now + LONGEST_BACK_OFF, failures: failures + 1, stopped: true };
    case 'wait': {
      const asked = Math.min(answer.delay ?? 0, LONGEST_ASKED);
      return { ...failing(failures, now), nextAt: now + Math.max(asked, backOff(failures)) };
    }
    case 'failed':
      return failing(failures, now);
  }
}

function failing(failures: number, now: number): Turn {
  return { nextAt: now + backOff(failures), failures: failures + 1, stopped: false };
}

/** Doubles with every failure. */
function backOff(failures: number): number {
  return Math.min(INTERVAL * 2 ** Math.min(failures, 16), LONGEST_BACK_OFF);
}
