/** Stands in for webextension-polyfill on a page of screenshots: nothing is stored, no key set, nobody answers. */
import { i18n } from '../fake-i18n.ts';

const onChanged = { addListener: () => undefined, removeListener: () => undefined };

export default {
  i18n,
  storage: { local: { get: async () => ({}), set: async () => undefined, onChanged } },
  commands: { getAll: async () => [] },
  runtime: { sendMessage: async () => null },
  tabs: { sendMessage: async () => null },
};
