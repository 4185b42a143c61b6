/** Shows the welcome page. The content script runs on it as on a news page, and reads its article. */
import { render } from 'preact';
import { t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { EXAMPLE } from './example.ts';
import { Welcome } from './welcome.tsx';

/** What a paper's page states of itself. */
function state(property: string, content: string): void {
  const meta = document.createElement('meta');
  meta.setAttribute('property', property);
  meta.content = content;
  document.head.append(meta);
}

async function start(): Promise<void> {
  state('og:type', 'article');
  state('og:site_name', EXAMPLE.outlet);
  await inReadersLanguage(
    () => `${t('welcomeTitle')} · ${t('name')}`,
    () => render(<Welcome />, document.querySelector('main')!),
  );
  const script = document.createElement('script');
  script.src = 'content.js';
  document.body.append(script);
}

void start();
