/** What the extension's own pages begin with: whose page it is, which one, and the way to the others. */
import type { ComponentChildren } from 'preact';
import { t, type MessageKey } from './i18n.ts';

const PAGES = {
  corpus: 'corpusTitle',
  feeds: 'feedsTitle',
  settings: 'settings',
} satisfies Record<string, MessageKey>;

interface HeadProps {
  readonly page: keyof typeof PAGES;
  /** What stands under the title. */
  readonly children?: ComponentChildren;
}

export function PageHead({ page, children }: HeadProps) {
  return (
    <header class="page-head">
      <img src="icons/128.png" alt="" width="40" height="40" />
      <div>
        <h1>{t(PAGES[page])}</h1>
        {children !== undefined && <p class="note">{children}</p>}
      </div>
      <nav>
        {Object.entries(PAGES).map(([name, title]) => (
          <a href={`${name}.html`} aria-current={name === page ? 'page' : undefined}>
            {t(title)}
          </a>
        ))}
      </nav>
    </header>
  );
}
