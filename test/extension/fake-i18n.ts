/** The browser's i18n over the English messages, for unit tests and screenshots without an extension. */
import messages from '../../extension/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Like browser.i18n.getMessage: an unknown key gives the empty string. */
export function getMessage(key: string, values: readonly string[] = []): string {
  const entry = (messages as Record<string, Message>)[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (all, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content;
    return content ? (values[Number(content.slice(1)) - 1] ?? '') : all;
  });
}

export const i18n = { getMessage, getUILanguage: () => 'en' };
