/** Where a sentence stands: outlet, date, and the way to it in its article. */
import type { ComponentChildren } from 'preact';
import type { ReportView } from '../../src/types.ts';
import { language, t } from '../i18n.ts';
import { outletName } from './answer-lines.ts';
import { addressAt } from './fragment.ts';
import { formatPublished } from './published.ts';

/** `report` null is the page that is being read; `sentence` is where the link leads. */
export function Source({ report, sentence }: { report: ReportView | null; sentence: string }) {
  if (report === null) return <footer class="source">{t('thisPage')}</footer>;
  return (
    <footer class="source">
      <span>{outletName(report.newsroom ?? report.outlet)}</span>{' '}
      <Published published={report.published} />{' '}
      <Address report={report} sentence={sentence} text={t('openArticle')} otherwise={null} />
    </footer>
  );
}

interface AddressProps {
  report: ReportView;
  sentence: string;
  text: string;
  otherwise: ComponentChildren;
}

/** A link to the sentence in its article, where that has a web address. */
export function Address({ report: { url, title }, sentence, text, otherwise }: AddressProps) {
  const href = addressAt(url, sentence);
  if (href === null) return <>{otherwise}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title ?? url ?? ''}>
      {text}
    </a>
  );
}

export function Published({ published }: Pick<ReportView, 'published'>) {
  if (published === null) return <span class="faint">{t('noDate')}</span>;
  return <time dateTime={published.time}>{formatPublished(published, language())}</time>;
}
