/** The answer in words: who was first, who confirmed, who repeats, and how much that is worth. */
import type { Finding, FirstReported } from '../../src/types.ts';
import { grouped } from '../grouped.ts';
import { around, counted, listed, listParts, t, type ListType, type MessageKey } from '../i18n.ts';

/** A stretch of a line; outlets are strong. */
export interface Part {
  readonly text: string;
  readonly strong: boolean;
}

/** A sentence of the answer and its weight on the card. */
export interface Line {
  readonly role: 'first' | 'confirmed' | 'disputed' | 'aside';
  readonly parts: readonly Part[];
}

/** Repeating outlets that a line names; further ones are counted. */
const MOST_NAMED = 3;

/** The whole answer, most important first. `here` is the page's newsroom where that is known. */
export function answerLines(finding: Finding, here: string | null): Line[] {
  const { firstReported, confirmedBy, disputedBy, notConfirmedBy, tier } = finding;
  return [
    { role: 'first', parts: firstParts(firstReported, here) },
    ...asides(whyFirst(firstReported)),
    ...named('confirmed', 'confirmed', confirmedBy),
    ...named('disputed', 'disputed', disputedBy),
    ...named('aside', 'notConfirmed', notConfirmedBy),
    ...asides(...repetitions(finding)),
    ...asides(tier === 'possible' ? t('possibly') : ''),
  ];
}

/** The text of a line. */
export function plainLine({ parts }: Line): string {
  return parts.map(({ text }) => text).join('');
}

/** The name of an outlet; one that is unknown is said to be so. */
export function outletName(name: string | null): string {
  return name ?? t('unidentified');
}

function named(
  role: Line['role'],
  message: MessageKey,
  rows: readonly { readonly outlet: string | null }[],
): Line[] {
  if (rows.length === 0) return [];
  return [
    {
      role,
      parts: naming(
        message,
        rows.map(({ outlet }) => outletName(outlet)),
      ),
    },
  ];
}

/** A message with one value, the outlets in it strong: "Confirmed by **A** and **B**." */
function naming(message: MessageKey, outlets: readonly string[], type: ListType = 'conjunction') {
  const [before, after] = around(message);
  const names = listParts(outlets, type).map(({ item, text }) => ({ text, strong: item }));
  return [{ text: before, strong: false }, ...names, { text: after, strong: false }];
}

function asides(...texts: readonly string[]): Line[] {
  return texts
    .filter((text) => text !== '')
    .map((text) => ({ role: 'aside', parts: [{ text, strong: false }] }));
}

function firstParts(first: FirstReported, here: string | null): Part[] {
  if (first.outlet !== null) return naming(decidedMessage(first, here), [first.outlet]);
  if (first.basis === 'earlier-report-unnamed') return [{ text: t('firstUnnamed'), strong: false }];
  if (first.candidates.length === 0) return [{ text: t('firstUndecided'), strong: false }];
  return naming('firstEither', first.candidates, 'disjunction');
}

function decidedMessage(
  { basis, reason, earlier, outlet }: FirstReported,
  here: string | null,
): MessageKey {
  if (basis !== 'credited') return reason === 'sole-origin' ? 'firstSole' : 'firstEarliest';
  if (outlet === here) return 'firstCreditedHere';
  return earlier ? 'firstEarlier' : 'firstCredited';
}

/** What the answer about the first rests on. */
function whyFirst(first: FirstReported): string {
  const { basis, reason, alsoCredited } = first;
  const lines = [
    basis === 'credited' ? creditedBy(first) : '',
    alsoCredited.length > 0 ? t('alsoCredited', listed(alsoCredited)) : '',
    basis === 'undecided' ? t(WHY[reason] ?? 'whyUndecided') : '',
  ];
  return lines.filter((line) => line !== '').join(' ');
}

function creditedBy({ outlet, evidence }: FirstReported): string {
  const articles = evidence.filter((one) => one.outlet === outlet).map(({ article }) => article);
  const count = new Set(articles).size;
  return count > 0 ? counted('creditedBy', count) : '';
}

/** Who repeats it, a sentence for each set of outlets that they credit. */
function repetitions({ repeatedBy }: Finding): string[] {
  const groups = grouped(repeatedBy, ({ credits }) => listed(credits));
  return [...groups].map(([credits, rows]) => {
    const names = [...new Set(rows.map(({ newsroom }) => outletName(newsroom)))];
    const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names;
    const rest = names.length - shown.length;
    const outlets = listed(rest > 0 ? [...shown, counted('others', rest)] : shown);
    return credits === '' ? t('repeated', outlets) : t('repeatedCrediting', outlets, credits);
  });
}

/** Why the corpus cannot tell, by the engine's reason code. */
const WHY: Readonly<Record<string, MessageKey>> = {
  conflict: 'whyConflict',
  circular: 'whyCircular',
  'no-times': 'whyNoTimes',
  'overlapping-times': 'whyOverlappingTimes',
  'unidentified-newsroom': 'whyUnidentified',
  copies: 'whyCopies',
  'unnamed-credit': 'whyUnnamedCredit',
};
