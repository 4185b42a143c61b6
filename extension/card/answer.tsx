/** The answer in one line: who was first, who confirmed, and how much that is worth. */
import type { Finding, FirstReported } from '../../src/types.ts';
import { counted, listed, t, type MessageKey } from '../i18n.ts';
import { Naming, outletName } from './names.tsx';

export function Answer({ finding, here }: { finding: Finding; here: string | null }) {
  const { firstReported, confirmedBy, disputedBy, notConfirmedBy } = finding;
  const names = (rows: readonly { readonly outlet: string | null }[]) =>
    rows.map(({ outlet }) => outletName(outlet));
  return (
    <div class="answer">
      <p class="first">
        <First first={firstReported} here={here} />
      </p>
      <Aside text={whyFirst(firstReported)} />
      {confirmedBy.length > 0 && (
        <p class="confirmed">
          <Naming message="confirmed" outlets={names(confirmedBy)} />
        </p>
      )}
      {disputedBy.length > 0 && (
        <p class="disputed">
          <Naming message="disputed" outlets={names(disputedBy)} />
        </p>
      )}
      {notConfirmedBy.length > 0 && (
        <p class="aside">
          <Naming message="notConfirmed" outlets={names(notConfirmedBy)} />
        </p>
      )}
      {finding.tier === 'possible' && <Aside text={t('possibly')} />}
    </div>
  );
}

function First({ first, here }: { first: FirstReported; here: string | null }) {
  if (first.outlet !== null) {
    return <Naming message={decidedMessage(first, here)} outlets={[first.outlet]} />;
  }
  if (first.basis === 'earlier-report-unnamed') return <>{t('firstUnnamed')}</>;
  if (first.candidates.length === 0) return <>{t('firstUndecided')}</>;
  return <Naming message="firstEither" outlets={first.candidates} type="disjunction" />;
}

function Aside({ text }: { text: string }) {
  return text === '' ? null : <p class="aside">{text}</p>;
}

function decidedMessage({ basis, reason, earlier, outlet }: FirstReported, here: string | null) {
  const message: MessageKey =
    basis === 'credited'
      ? outlet === here
        ? 'firstCreditedHere'
        : earlier
          ? 'firstEarlier'
          : 'firstCredited'
      : reason === 'sole-origin'
        ? 'firstSole'
        : 'firstEarliest';
  return message;
}

/** What the answer about the first rests on, in smaller type. */
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
