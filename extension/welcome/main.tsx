/** Shows the welcome page. The content script, which runs beside it, reads its article like any page's. */
import { render } from 'preact';
import { t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { Welcome } from './welcome.tsx';

void inReadersLanguage(
  () => `${t('welcomeTitle')} · ${t('name')}`,
  () => render(<Welcome />, document.querySelector('main')!),
);
