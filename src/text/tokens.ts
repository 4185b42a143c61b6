import type { Span } from '../types.ts';
import { Known } from '../known.ts';
import { ABBREVIATIONS, ACRONYMS } from './expansions.ts';
import { hashText } from './hash.ts';
import { idf } from './idf.ts';
import { hasSynonyms } from './synonyms.ts';
import { isStop, stemOf } from './terms.ts';

interface Word {
  /** Lower case, diacritics folded, possessive cut off; numbers without commas. */
  readonly word: string;
  readonly stem: string;
  /** A function word: no content. */
  readonly stop: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
}

/** What is known of a word wherever it stands, found out once. */
export interface Lexeme extends Word {
  /** Of its stem, once spelled as Americans do, or of the word itself if it is a function word. */
  readonly hash: number;
  /** Of the stem and of the word as they are. */
  readonly stemHash: number;
  readonly wordHash: number;
  /** See `idf.ts`. */
  readonly idf: number;
  /** It has a plain word for it (`synonyms.ts`). */
  readonly synonyms: boolean;
}

/** A word of a sentence. The words of one acronym or contraction share its span. */
export interface Token extends Span, Word {
  readonly lexeme: Lexeme;
}

/** Letters and combining marks, as ranges: many times faster than Unicode classes. */
const LETTERS = String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF`;
const HIDDEN = String.raw`\u00AD\u200B-\u200D`;
const DOTTED = String.raw`(?:[A-Za-z]\.){2,}(?:['’]s)?`;
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?`;
const WORD = String.raw`(?:[eE]-)?[${LETTERS}][${LETTERS}\d${HIDDEN}]*(?:['’][${LETTERS}]+)*`;
const TOKEN = new RegExp(`${DOTTED}|${NUMBER}|${WORD}`, 'g');

/** The words of `text` in order, with their offsets in it. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const shouting = !/[a-z]/.test(text);
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [raw] = found;
    const start = found.index;
    const end = start + raw.length;
    const stopped = text.charCodeAt(end) === STOP;
    for (const lexeme of read(raw, stopped, shouting)) {
      const { word, stem, stop, capital } = lexeme;
      tokens.push({ start, end, word, stem, stop, capital, lexeme });
    }
  }
  return tokens;
}

const STOP = 46;

type Reading = readonly Lexeme[];

/** Readings of written words, kept because a page repeats its words. */
const KNOWN_LIMIT = 20_000;
const KNOWN = new Known(KNOWN_LIMIT, (raw): Reading => readAfresh(raw, false, false));
/** Of words before a full stop. */
const STOPPED = new Known(KNOWN_LIMIT, (raw): Reading => readAfresh(raw, true, false));

function read(raw: string, stopped: boolean, shouting: boolean): Reading {
  if (shouting) return readAfresh(raw, stopped, shouting);
  return (stopped ? STOPPED : KNOWN).of(raw);
}

function readAfresh(raw: string, stopped: boolean, shouting: boolean): Lexeme[] {
  const first = raw[0] ?? '';
  const capital = first !== first.toLowerCase();
  const words = capital ? capitalised(raw, stopped, shouting) : plain(raw);
  return words.map((word) => lexemeOf(word, capital));
}

function lexemeOf(word: string, capital: boolean): Lexeme {
  const [stem, stop] = [stemOf(word), isStop(word)];
  const hash = hashText(stop ? word : stemOf(american(word)));
  const [stemHash, wordHash] = [hashText(stem), hashText(word)];
  const tells = { idf: idf(stem), synonyms: hasSynonyms(stem) };
  return { word, stem, stop, capital, hash, stemHash, wordHash, ...tells };
}

/** A word as Americans spell it: "organisation", "labour", "defence", "travelled"; what is no such word changes alike on both sides. */
function american(word: string): string {
  if (word.length < LEAST_SPELLED) return word;
  return word
    .replace(/([iy])s(?=(?:e[drs]?|ing|ations?)$)/, '$1z')
    .replace(/our(?=(?:s|ed|ing)?$)/, 'or')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/enc(?=es?$)/, 'ens');
}

/** Letters of a word that is spelled two ways: "tour" and "four" are not. */
const LEAST_SPELLED = 5;

function plain(raw: string): readonly string[] {
  return /^\d/.test(raw) ? [raw.replaceAll(',', '')] : contraction(fold(raw));
}

function capitalised(raw: string, stopped: boolean, shouting: boolean): readonly string[] {
  const bare = raw.replace(/['’]s$/, '');
  if (!shouting && /^(?:[A-Z]{2,5}|(?:[A-Z]\.){2,})$/.test(bare)) return acronym(bare);
  const long = stopped ? ABBREVIATIONS.get(raw.toLowerCase()) : undefined;
  return long ?? contraction(fold(raw));
}

function acronym(raw: string): readonly string[] {
  const letters = raw.replaceAll('.', '');
  return ACRONYMS.get(letters) ?? [letters.toLowerCase()];
}

function fold(raw: string): string {
  let word = raw.toLowerCase();
  if (/[^a-z]/.test(word)) {
    word = word
      .replace(/[\u00AD\u200B-\u200D]/g, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replaceAll('’', "'")
      .replace(/^e-/, 'e')
      .replaceAll('.', '');
  }
  return word;
}

/** "won't" is "will not", "they'll" is "they will"; other short endings fall away ("Qa'eda" is one word). */
function contraction(word: string): readonly string[] {
  const mark = word.indexOf("'");
  if (mark < 0) return [word];
  const [head, tail] = [word.slice(0, mark), word.slice(mark + 1)];
  if (tail === 't' && head.endsWith('n')) return [NEGATED.get(head) ?? head.slice(0, -1), 'not'];
  if (tail === 'll') return [head, 'will'];
  return tail.length < 3 ? [head] : [head + tail];
}

const NEGATED: ReadonlyMap<string, string> = new Map([
  ['won', 'will'],
  ['can', 'can'],
  ['shan', 'shall'],
]);
