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
      <Asides finding={finding} />
    </div>
  );
}

function First({ first, here }: { first: FirstReported; here: string | null }) {
  if (first.outlet !== null) {
    return <Naming message={decidedMessage(first, here)} outlets={[first.outlet]} />;
  }
  if (first.basis === 'earlier-report-unnamed') return <>{t('firstUnnamed')}</>;
  if (first.candidates.length === 0) return <>{t('firstUndecided')}</>;
  return <>{t('firstEither', listed(first.candidates, 'disjunction'))}</>;
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

/** What qualifies the answer, in smaller type. */
function Asides({ finding }: { finding: Finding }) {
  const { firstReported, tier } = finding;
  const lines = [
    tier === 'possible' ? t('possibly') : null,
    firstReported.basis === 'credited' ? creditedBy(firstReported) : null,
    firstReported.alsoCredited.length > 0
      ? t('alsoCredited', listed(firstReported.alsoCredited, 'conjunction'))
      : null,
    firstReported.basis === 'undecided' ? t(WHY[firstReported.reason] ?? 'whyUndecided') : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? <p class="aside">{lines.join(' ')}</p> : null;
}

function creditedBy({ outlet, evidence }: FirstReported): string | null {
  const articles = evidence.filter((one) => one.outlet === outlet).map(({ article }) => article);
  const count = new Set(articles).size;
  return count > 0 ? counted('creditedBy', count) : null;
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
