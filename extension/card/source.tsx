/** Where a sentence stands: outlet, date, and the way to the article. */
import type { ReportView } from '../../src/types.ts';
import { language, t } from '../i18n.ts';
import { outletName } from './names.tsx';
import { formatPublished } from './published.ts';

/** `report` null is the page that is being read. */
export function Source({ report }: { report: ReportView | null }) {
  if (report === null) return <footer class="source">{t('thisPage')}</footer>;
  const { newsroom, outlet, published, url, title } = report;
  return (
    <footer class="source">
      <span>{outletName(newsroom ?? outlet)}</span>
      <Published published={published} />
      {url !== null && (
        <a href={url} target="_blank" rel="noopener noreferrer" title={title ?? url}>
          {t('openArticle')}
        </a>
      )}
    </footer>
  );
}

export function Published({ published }: Pick<ReportView, 'published'>) {
  if (published === null) return <span class="faint">{t('noDate')}</span>;
  return <time dateTime={published.time}>{formatPublished(published, language())}</time>;
}
