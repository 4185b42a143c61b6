/** The panel: the page at a glance, its claims, and the chosen one's graph over time. */
import { useState } from 'preact/hooks';
import type { Check, ReportView } from '../../src/types.ts';
import { counted, t } from '../i18n.ts';
import type { Look } from '../look.ts';
import type { PageView } from '../messages/page-view.ts';
import { Claims, type Claim } from './claims.tsx';
import { Filters } from './filters.tsx';
import { looksOf } from './glance.ts';
import { Head } from './head.tsx';
import { Nothing } from './nothing.tsx';

export interface PanelProps {
  /** The page in front; null where no content script runs. */
  readonly view: PageView | null;
  /** Index of the sentence that is opened out; null for none. */
  readonly chosen: number | null;
  readonly choose: (claim: Claim) => void;
  readonly refuse: (claim: string, report: ReportView) => void;
}

export function Panel({ view, chosen, choose, refuse }: PanelProps) {
  const check = view?.state.kind === 'checked' ? view.check : null;
  if (!view || !check) return <Nothing state={view?.state ?? null} />;
  return (
    <>
      <Head check={check} view={view} />
      <List {...{ view, check, chosen, choose, refuse }} />
      <footer>
        {t(
          'corpusNote',
          counted('articles', check.corpus.articles),
          counted('newsrooms', check.corpus.newsrooms),
        )}
      </footer>
    </>
  );
}

function List(props: PanelProps & { view: PageView; check: Check }) {
  const { view, check, chosen, choose, refuse } = props;
  const [look, setLook] = useState<Look | null>(null);
  const claims = claimsOf(view, check);
  if (claims.length === 0) return <Nothing state={view.state} />;
  const counts = looksOf(view.marks);
  const filter = look !== null && counts.has(look) ? look : null;
  // What the reader chose on the page is never hidden by a filter.
  const listed = claims.filter(
    (claim) => filter === null || claim.look === filter || claim.sentence.index === chosen,
  );
  return (
    <>
      <Filters counts={counts} chosen={filter} choose={setLook} />
      <Claims claims={listed} {...{ check, chosen, choose, refuse }} />
    </>
  );
}

function claimsOf({ marks }: PageView, { sentences }: Check): Claim[] {
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]));
  return marks.flatMap(({ sentence: index, look }, mark) => {
    const sentence = byIndex.get(index);
    if (!sentence?.finding) return [];
    return { mark, look, sentence: { ...sentence, finding: sentence.finding } };
  });
}
