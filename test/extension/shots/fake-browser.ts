/** Stands in for webextension-polyfill on a page of screenshots. */
import { i18n } from '../fake-i18n.ts';

export default { i18n };
