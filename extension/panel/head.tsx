/** The panel's head: which page, its claims in numbers, and whom the page credits itself. */
import type { Check } from '../../src/types.ts';
import { counted, listed, number, t } from '../i18n.ts';
import type { PageView } from '../messages/page-view.ts';
import { glanceAt, ownSources } from './glance.ts';

/** Credited outlets that are named. */
const MOST_NAMED = 3;

export function Head({ view }: { view: PageView }) {
  const { checks, marks } = view;
  const { claims, origins, confirmed, single } = glanceAt(checks, marks);
  const [first] = checks;
  const { outlet = null, title = null } = first?.page ?? {};
  return (
    <header class="head">
      <p class="outlet">{outlet ?? view.host}</p>
      <h1>{checks.length > 1 ? counted('articles', checks.length) : (title ?? view.host)}</h1>
      {claims > 0 && (
        <ul class="glance">
          <Figure count={claims} word={counted('glanceClaims', claims)} />
          <Figure count={origins} word={counted('glanceOrigins', origins)} />
          <Figure count={confirmed} word={t('glanceConfirmed')} />
          <Figure count={single} word={t('glanceSingle')} />
        </ul>
      )}
      {first && checks.length === 1 && <OwnSources check={first} />}
    </header>
  );
}

function Figure({ count, word }: { count: number; word: string }) {
  return (
    <li>
      <b>{number(count)}</b> <span>{word}</span>
    </li>
  );
}

/** "This page credits The New York Times 6 times; it confirms nothing itself." */
export function OwnSources({ check }: { check: Check }) {
  const { credited, confirms } = ownSources(check);
  const named = credited
    .slice(0, MOST_NAMED)
    .map(({ outlet, sentences }) => t('ownTimes', outlet, counted('times', sentences)));
  const more = credited.length - named.length;
  const outlets = listed(more > 0 ? [...named, counted('others', more)] : named);
  const credits = credited.length > 0 ? t('ownCredits', outlets) : t('ownCreditsNobody');
  const work = confirms > 0 ? counted('ownConfirms', confirms) : t('ownConfirmsNothing');
  return (
    <p class="own">
      {credits} {work}
    </p>
  );
}
