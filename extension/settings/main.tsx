/** Shows the settings page. */
import { render } from 'preact';
import { speech, t } from '../i18n.ts';
import { Settings } from './settings.tsx';

Object.assign(document.documentElement, speech());
document.title = t('settingsTitle');
render(<Settings />, document.querySelector('main')!);
