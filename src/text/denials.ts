import type { Token } from './tokens.ts';

/** Denies what stands behind it: a report, or what did not happen. */
const DENIES = 'deni';
/** Verbs that deny with a word behind them: "ruled out", "called off". */
const WITH_PARTICLE: ReadonlyMap<string, string> = new Map([
  ['rule', 'out'],
  ['call', 'off'],
]);
/** Words that deny only with a report behind them: "rejected claims that", but not "rejected the bill". */
const TURNS_DOWN = new Set(
  'reject dismiss disput refut rebut debunk contradict discredit rubbish'.split(' '),
);
/** What is said of something, without saying whether it is so. */
const REPORTS = new Set(
  'report claim alleg accus suggest rumor rumour assert charg stori notion idea'.split(' '),
);
/** With "no" before them: nothing speaks for what follows. */
const GROUNDS = new Set('evid proof indic sign basi reason suggest'.split(' '));
/** What leads from them to what they are about. */
const ABOUT = new Set(['that', 'of', 'about']);
/** Stems that end what follows them as "-ing": "stopped charging". */
const ENDS = new Set(['stop', 'ceas', 'quit', 'avoid']);
/** What may stand behind "denied" when it denies that something happened. */
const HAPPENED = new Set(['that', 'he', 'she', 'it', 'they', 'any', 'having', 'being', 'ever']);
/** Words between "denied" and the report that it denies, at most. */
const REPORT_REACH = 6;

/**
 * Where what a denying word denies is announced: the token before it, or
 * null where the word at `at` is none. "denied taking": itself; "rejected
 * claims that": "claims"; "no evidence that": "evidence".
 */
export function announcedBy(tokens: readonly Token[], at: number): number | null {
  const { stem, word } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next) return null;
  if (word === 'no') return GROUNDS.has(next.stem) && leadsOn(tokens, at + 1) ? at + 1 : null;
  if (ENDS.has(stem)) return next.word.endsWith('ing') ? at : null;
  if (WITH_PARTICLE.get(stem) === next.word) return at + 1;
  // "cancelled the concert" as "called off the concert"; a cancellation is a thing.
  if (stem === 'cancel' && !word.endsWith('n')) return at;
  const denies = stem === DENIES;
  if (!denies && !TURNS_DOWN.has(stem)) return null;
  const report = reportBehind(tokens, at);
  if (report !== null) return report;
  return denies && (HAPPENED.has(next.word) || next.word.endsWith('ing')) ? at : null;
}

function reportBehind(tokens: readonly Token[], at: number): number | null {
  for (let place = at + 1; place <= at + REPORT_REACH && place < tokens.length; place += 1) {
    if (REPORTS.has(tokens[place]!.stem) && leadsOn(tokens, place)) return place;
  }
  return null;
}

const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  ABOUT.has(tokens[at + 1]?.word ?? '');
