/** The card: where one claim comes from, with the evidence for every word of the answer. */
import type { ReportView } from '../../src/types.ts';
import { counted, speech, t } from '../i18n.ts';
import type { Look } from '../look.ts';
import type { PanelPlace } from '../panel/open.ts';
import { Actions } from './actions.tsx';
import { Answer } from './answer.tsx';
import { Bar, type BarProps } from './bar.tsx';
import type { Cited } from './citation.ts';
import { Evidence } from './evidence.tsx';
import { partsHere } from './matched.ts';
import { Reports } from './reports.tsx';
import { Sentence } from './sentence.tsx';
import { Wording } from './wording.tsx';

export interface CardProps extends Cited, BarProps {
  readonly look: Look;
  readonly refuse: (report: ReportView) => void;
  readonly openPanel: () => Promise<PanelPlace>;
}

export function Card(props: CardProps) {
  const { claim, finding, look, page, corpus, refuse, openPanel } = props;
  return (
    <div
      class={`card ${look}`}
      role="dialog"
      aria-label={t('cardLabel')}
      tabIndex={-1}
      {...speech()}
    >
      <Bar {...props} />
      <div class="body" key={claim}>
        <blockquote class="claim" dir="auto">
          <Sentence text={claim} parts={partsHere(finding, claim)} />
        </blockquote>
        <Answer finding={finding} here={page.newsroom} />
        <Evidence finding={finding} />
        <Wording finding={finding} />
        <Reports finding={finding} refuse={refuse} />
        <p class="note">
          {t(
            'corpusNote',
            counted('articles', corpus.articles),
            counted('newsrooms', corpus.newsrooms),
          )}
        </p>
      </div>
      <Actions key={claim} cited={{ claim, finding, page, corpus }} openPanel={openPanel} />
    </div>
  );
}
