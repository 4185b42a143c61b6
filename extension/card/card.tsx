/** The card: where one claim comes from, with the evidence for every word of the answer. */
import type { Check, CorpusSize, Finding } from '../../src/types.ts';
import { counted, speech, t } from '../i18n.ts';
import type { Look } from '../look.ts';
import { Answer } from './answer.tsx';
import { Evidence } from './evidence.tsx';
import { Reports } from './reports.tsx';
import { Wording } from './wording.tsx';

export interface CardProps {
  /** The sentence on the page, as the reader sees it. */
  readonly claim: string;
  readonly finding: Finding;
  readonly look: Look;
  readonly page: Check['page'];
  readonly corpus: CorpusSize;
  /** Which of the page's marked claims this is. */
  readonly place: { readonly index: number; readonly of: number };
  readonly go: (index: number) => void;
  readonly close: () => void;
}

export function Card(props: CardProps) {
  const { claim, finding, look, page, corpus } = props;
  return (
    <div
      class={`card ${look}`}
      role="dialog"
      aria-label={t('cardLabel')}
      tabIndex={-1}
      {...speech()}
    >
      <Bar {...props} />
      <div class="body">
        <blockquote class="claim">{claim}</blockquote>
        <Answer finding={finding} here={page.newsroom} />
        <Evidence finding={finding} />
        <Wording finding={finding} />
        <Reports finding={finding} />
        <p class="note">
          {t(
            'corpusNote',
            counted('articles', corpus.articles),
            counted('newsrooms', corpus.newsrooms),
          )}
        </p>
      </div>
    </div>
  );
}

function Bar({ finding, place, go, close }: CardProps) {
  const summary = t(
    'summary',
    counted('articles', finding.articles),
    counted('origins', finding.origins),
  );
  return (
    <div class="bar">
      <p class="summary">{summary}</p>
      {place.of > 1 && (
        <nav>
          <Step
            label={t('cardPrevious')}
            sign="‹"
            onClick={() => go(place.index - 1)}
            off={place.index === 0}
          />
          <span class="faint">{t('cardPlace', String(place.index + 1), String(place.of))}</span>
          <Step
            label={t('cardNext')}
            sign="›"
            onClick={() => go(place.index + 1)}
            off={place.index + 1 === place.of}
          />
        </nav>
      )}
      <Step label={t('cardClose')} sign="×" onClick={close} off={false} />
    </div>
  );
}

interface StepProps {
  label: string;
  sign: string;
  onClick: () => void;
  off: boolean;
}

function Step({ label, sign, onClick, off }: StepProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick} disabled={off}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
