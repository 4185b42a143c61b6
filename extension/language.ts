/** The language of the interface: the browser's, or another one that the reader chose. */
import browser from 'webextension-polyfill';
import { speak, speech } from './i18n.ts';
import { onStoredChange, readStored, WORDS, writeStored } from './stored.ts';

/** The languages of _locales. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Has every part of the extension speak this language; null: the browser's. Rejects when the browser cannot keep it. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  const words = language && { language, words: await wordsOf(language) };
  await writeStored(WORDS, words);
}

/** Keeps the words of the chosen language as this version of the extension has them. */
export async function renewWords(): Promise<void> {
  const chosen = (await readStored(WORDS))?.language;
  const language = LANGUAGES.find((one) => one === chosen);
  if (language) await chooseLanguage(language);
}

async function wordsOf(language: Language): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const messages = (await answer.json()) as Readonly<Record<string, Message>>;
  return Object.fromEntries(Object.entries(messages).map(([key, one]) => [key, inPlaces(one)]));
}

/** A message with $1 where it says $OUTLET$. */
function inPlaces({ message, placeholders }: Message): string {
  return message.replace(
    /\$(\w+)\$/g,
    (_, name: string) => placeholders?.[name.toLowerCase()]?.content ?? '',
  );
}

/** From here on this script speaks the language that the reader chose. */
export async function learnWords(): Promise<void> {
  speak((await readStored(WORDS))?.words);
}

/** Has a page of the extension speak the reader's language, now and whenever that changes; `show` draws it. */
export async function inReadersLanguage(title: () => string, show: () => void): Promise<void> {
  const draw = async () => {
    await learnWords();
    Object.assign(document.documentElement, speech());
    document.title = title();
    show();
  };
  onStoredChange([WORDS], () => void draw(), new AbortController().signal);
  await draw();
}
