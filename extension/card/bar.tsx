/** The card's top line: how much stands behind the claim, the way to its neighbours, and out. */
import type { Finding } from '../../src/types.ts';
import { counted, number, t } from '../i18n.ts';

export interface BarProps {
  readonly finding: Finding;
  /** Which of the page's marked claims this is. */
  readonly place: { readonly index: number; readonly of: number };
  readonly go: (index: number) => void;
  readonly close: () => void;
}

export function Bar({ finding, place: { index, of }, go, close }: BarProps) {
  const articles = counted('articles', finding.articles);
  const summary = t('summary', articles, counted('origins', finding.origins));
  return (
    <div class="bar">
      <h2 class="summary">{summary}</h2>
      {of > 1 && (
        <nav aria-label={t('cardClaims')}>
          <Step label={t('cardPrevious')} sign="‹" click={() => go(index - 1)} off={index === 0} />
          <span class="faint">{t('cardPlace', number(index + 1), number(of))}</span>
          <Step label={t('cardNext')} sign="›" click={() => go(index + 1)} off={index + 1 === of} />
        </nav>
      )}
      <Step label={t('cardClose')} sign="×" click={close} off={false} />
    </div>
  );
}

interface StepProps {
  label: string;
  sign: string;
  click: () => void;
  off: boolean;
}

/** It can be reached even when it does nothing: a reader who steps on to the last claim keeps the focus. */
function Step({ label, sign, click, off }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : click}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
