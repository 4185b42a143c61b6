import { oncePer } from '../once-per.ts';
import type { Sentence } from '../types.ts';

/**
 * Words for a document that news reports on. A credit for "the details of the
 * draft report" covers what is said of that document, and nothing else.
 */
const NOUNS =
  'report draft document memo memorandum letter email e-mail filing complaint indictment transcript ' +
  'note record file recording audio video tape footage study survey affidavit lawsuit dossier ' +
  'assessment finding review audit inquiry investigation testimony deposition contract receipt ' +
  'spreadsheet presentation cable briefing invoice warrant message text log statement manuscript book';
/** Words that stand for any of them. */
const GENERIC = new Set(['document', 'file', 'record']);
/** Different words for one thing: an inquiry's report, a draft of it, its findings. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    draft: 'report',
    finding: 'report',
    review: 'report',
    audit: 'report',
    inquiry: 'report',
    investigation: 'report',
    study: 'report',
    assessment: 'report',
    memorandum: 'memo',
    'e-mail': 'email',
    audio: 'recording',
    tape: 'recording',
    video: 'recording',
    footage: 'recording',
    complaint: 'filing',
    lawsuit: 'filing',
    affidavit: 'filing',
    indictment: 'filing',
  }),
);
const NOUN = new RegExp(`\\b(${NOUNS.replaceAll(' ', '|')})s?\\b`, 'gi');
/** "the report said", "according to the memo", "in the draft report, …": the document is the source. */
const VERB =
  'sa(?:id|ys)|show(?:s|ed)|found|finds|state[sd]|conclude[sd]?|reveal(?:s|ed)|indicate[sd]?';
const ATTRIBUTES = new RegExp(
  `\\b(?:according to|in|per) (?:the|an?|his|her|its|their|this|that|\\w+[’']s) (?:[\\w-]+ ){0,3}?(?:${NOUNS.replaceAll(' ', '|')})s?\\b|` +
    `\\b(?:${NOUNS.replaceAll(' ', '|')})s? (?:(?!and\\b)[\\w’'-]+ ){0,9}?(?:${VERB})\\b`,
  'gi',
);

/** The documents that `text` speaks of, each by one word. */
export function documentsIn(text: string): ReadonlySet<string> {
  return heads(text.matchAll(NOUN), 1);
}

/** The documents to which `text` ascribes what it says. */
function documentsCited(text: string): ReadonlySet<string> {
  const cited = [...text.matchAll(ATTRIBUTES)].map((found) => found[0]).join(' ');
  return documentsIn(cited);
}

/** The same of a sentence; every claim of an article asks for those of its credits. */
export const documentsOf = oncePer(({ text }: Sentence) => documentsIn(text));
export const documentsCitedBy = oncePer(({ text }: Sentence) => documentsCited(text));

/** Whether two sentences may speak of one document. */
export function sameDocument(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a)
    for (const other of b) {
      if (one === other || GENERIC.has(one) || GENERIC.has(other)) return true;
    }
  return false;
}

function heads(found: Iterable<RegExpMatchArray>, group: number): ReadonlySet<string> {
  const all = new Set<string>();
  for (const match of found) {
    const word = (match[group] ?? '').toLowerCase();
    all.add(SAME.get(word) ?? word);
  }
  return all;
}
