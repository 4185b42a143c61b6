/** Shows the settings page. */
import { render } from 'preact';
import { t } from '../i18n.ts';
import { inReadersLanguage } from '../language.ts';
import { Settings } from './settings.tsx';

void inReadersLanguage(
  () => t('settingsTitle'),
  () => render(<Settings />, document.querySelector('main')!),
);
