/** Where a sentence stands: outlet, date, and the way to the article. */
import type { ComponentChildren } from 'preact';
import type { ReportView } from '../../src/types.ts';
import { language, t } from '../i18n.ts';
import { outletName } from './names.tsx';
import { formatPublished } from './published.ts';

/** `report` null is the page that is being read. */
export function Source({ report }: { report: ReportView | null }) {
  if (report === null) return <footer class="source">{t('thisPage')}</footer>;
  return (
    <footer class="source">
      <span>{outletName(report.newsroom ?? report.outlet)}</span>
      <Published published={report.published} />
      <Address report={report} text={t('openArticle')} otherwise={null} />
    </footer>
  );
}

interface AddressProps {
  report: ReportView;
  text: string;
  otherwise: ComponentChildren;
}

/** A link to the article where it has a web address; a corpus is foreign, and may hold any other. */
export function Address({ report: { url, title }, text, otherwise }: AddressProps) {
  if (url === null || !/^https?:\/\//i.test(url)) return <>{otherwise}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title ?? url}>
      {text}
    </a>
  );
}

export function Published({ published }: Pick<ReportView, 'published'>) {
  if (published === null) return <span class="faint">{t('noDate')}</span>;
  return <time dateTime={published.time}>{formatPublished(published, language())}</time>;
}
