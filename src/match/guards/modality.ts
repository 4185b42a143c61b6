import { IRREGULARS } from '../../text/irregulars.ts';
import type { Difference } from '../../types.ts';
import { REPORTING } from '../frames.ts';
import type { Side } from '../pair.ts';
import type { Reading } from '../reading.ts';
import { written } from './place.ts';

/** How a sentence puts what happens. */
type Mood = 'done' | 'possible' | 'coming' | 'meant' | 'due' | 'plain';

const MOODS: ReadonlyMap<string, Mood> = new Map([
  ...words('may might could possibly perhaps maybe', 'possible'),
  ...words('will shall', 'coming'),
  ...words('would', 'meant'),
  ...words('should must ought', 'due'),
]);
/** "plans to resign": what stands before "to". */
const BEFORE_TO: ReadonlyMap<string, Mood> = new Map([
  ...words('plan intend expect promis vow set agre prepar go propos', 'meant'),
  ...words('consid threaten want hope tri attempt seek offer like', 'meant'),
]);
/** "is considering recalling", "is considering a recall": what stands before a verb in -ing, or a thing. */
const BEFORE_ING = new Set([
  'consid',
  'contempl',
  'mull',
  'weigh',
  'propos',
  'discuss',
  'threaten',
]);
/** Moods of which one denies the other. */
const APART = new Set(
  [
    'done possible',
    'done coming',
    'done meant',
    'done due',
    'coming possible',
    'coming due',
    'possible due',
  ].flatMap((row) => [row, row.split(' ').reverse().join(' ')]),
);
/** Words before a verb that say how it is meant, at most. */
const REACH = 4;

function words(list: string, mood: Mood): [string, Mood][] {
  return list.split(' ').map((word) => [word, mood]);
}

/** Something that happened here and only may or will there: "may resign", "will resign", "resigned". */
export function modalityDiffers({ pair, alignment }: Reading): Difference | null {
  const { here, there } = pair;
  for (let at = 0; at < here.ids.length; at += 1) {
    const place = alignment.here[at] ?? -1;
    if (place < 0 || !isVerb(here, at) || !isVerb(there, place)) continue;
    for (const moodOf of [moodAt, moodOfThing]) {
      const [mine, other] = [moodOf(here, at), moodOf(there, place)];
      if (!APART.has(`${mine.mood} ${other.mood}`)) continue;
      return {
        kind: 'modality',
        here: written(here, { from: mine.from, to: at + 1 }),
        there: written(there, { from: other.from, to: place + 1 }),
      };
    }
  }
  return null;
}

interface Put {
  readonly mood: Mood;
  /** The word that tells. */
  readonly from: number;
}

/** May be a verb; one that only says who says it tells nothing. */
function isVerb({ content, analysis }: Side, at: number): boolean {
  const token = analysis.tokens[at];
  return !!content[at] && !!token && !token.capital && !REPORTING.has(token.stem);
}

function moodAt(side: Side, at: number): Put {
  const { tokens } = side.analysis;
  const word = tokens[at]?.word ?? '';
  if (word.endsWith('ing') && BEFORE_ING.has(tokens[at - 1]?.stem ?? ''))
    return { mood: 'meant', from: at - 1 };
  for (let back = 1; back <= REACH; back += 1) {
    const token = tokens[at - back];
    if (!token) break;
    const mood = MOODS.get(token.word);
    if (mood && !isMonth(token))
      return { mood: isReported(side, at - back) ? 'coming' : mood, from: at - back };
    if (ASKED.has(token.word)) break;
    if (token.word === 'to') return beforeTo(side, at - back) ?? { mood: 'plain', from: at };
    if (!token.stop && !token.word.endsWith('ly')) break;
  }
  return { mood: isPast(word) && !isPlain(tokens[at - 1]?.word) ? 'done' : 'plain', from: at };
}

/** What is done to a thing by the verb before it: "is considering a fine", "issued a fine". */
function moodOfThing({ analysis: { tokens } }: Side, at: number): Put {
  let found: Put = { mood: 'plain', from: at };
  for (let from = at - 1; from >= at - REACH; from -= 1) {
    const token = tokens[from];
    if (!token || (token.stop && !ARTICLES.has(token.word))) break;
    if (BEFORE_ING.has(token.stem))
      return token.word.endsWith('ing') ? { mood: 'meant', from } : { mood: 'plain', from };
    if (isPast(token.word)) found = { mood: 'done', from };
  }
  return found;
}

/** "he said he would resign" tells what he said: "I will resign". */
const isReported = ({ analysis: { tokens } }: Side, at: number): boolean =>
  tokens[at]?.word === 'would' &&
  tokens.slice(Math.max(0, at - SAID_BEFORE), at).some(({ stem }) => REPORTING.has(stem));

/** Words between the verb of saying and "would", at most. */
const SAID_BEFORE = 5;

const ARTICLES = new Set(['a', 'an', 'the']);

/** "should it break", "will he resign": what stands before these asks, or is a condition. */
const ASKED = new Set(['he', 'she', 'it', 'they', 'we', 'you', 'i']);

/** "May" with a capital inside a sentence is the month. */
const isMonth = ({ capital, start }: { capital: boolean; start: number }): boolean =>
  capital && start > 0;

function beforeTo({ analysis: { tokens } }: Side, to: number): Put | null {
  for (let back = 1; back <= 2; back += 1) {
    const mood = BEFORE_TO.get(tokens[to - back]?.stem ?? '');
    if (mood) return { mood, from: to - back };
  }
  return null;
}

/** "an estimated sum", "to be paid": no past. */
const isPlain = (before = ''): boolean => /^(?:an?|be)$/.test(before);

/** Has the form of a past or a participle. */
export const isPast = (word: string): boolean =>
  word.endsWith('ed') || (IRREGULARS.has(word) && !word.endsWith('s'));
