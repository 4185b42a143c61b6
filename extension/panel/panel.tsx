/** The panel: the page at a glance, its claims, and the chosen one's graph over time. */
import { useState } from 'preact/hooks';
import type { CorpusSize, ReportView } from '../../src/types.ts';
import { counted, t } from '../i18n.ts';
import type { Look } from '../look.ts';
import type { PageView } from '../messages/page-view.ts';
import { Article } from './article.tsx';
import type { Claim } from './claims.tsx';
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
  const [first] = view?.state.kind === 'checked' ? view.checks : [];
  if (!view || !first) return <Nothing state={view?.state ?? null} />;
  return (
    <>
      <Head view={view} />
      <List {...{ view, chosen, choose, refuse }} corpus={first.corpus} />
    </>
  );
}

function List(props: PanelProps & { view: PageView; corpus: CorpusSize }) {
  const { view, chosen, choose, refuse, corpus } = props;
  const [look, setLook] = useState<Look | null>(null);
  const claims = claimsOf(view);
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
      {view.checks.map((check) => (
        <Article
          several={view.checks.length > 1}
          claims={listed.filter((claim) => claim.check === check)}
          {...{ check, chosen, choose, refuse }}
        />
      ))}
      <footer>
        {t(
          'corpusNote',
          counted('articles', corpus.articles),
          counted('newsrooms', corpus.newsrooms),
        )}
      </footer>
    </>
  );
}

function claimsOf({ marks, checks }: PageView): Claim[] {
  const all = checks.flatMap((check) => check.sentences.map((sentence) => ({ check, sentence })));
  const byIndex = new Map(all.map((one) => [one.sentence.index, one]));
  return marks.flatMap(({ sentence: index, look }, mark) => {
    const { check, sentence } = byIndex.get(index) ?? {};
    if (!check || !sentence?.finding) return [];
    return { mark, look, check, sentence: { ...sentence, finding: sentence.finding } };
  });
}
