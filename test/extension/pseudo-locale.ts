/**
 * A language that nobody speaks, for laying out: the English messages, longer
 * and in Hebrew letters, so that a line turns round as a right-to-left
 * language's does. It is chosen as any language is: stored as `WORDS`.
 */
import messages from '../../extension/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבכדהפגחיזקלמנוךרשתטעבצסית';
/** German and Finnish take about a third more room than English. */
const LONGER = 1.35;

/** What a reader's storage holds once this language is chosen. */
export const PSEUDO = {
  language: 'he',
  words: {
    ...Object.fromEntries(
      Object.entries<Message>(messages).map(([key, one]) => [key, turned(one)]),
    ),
    locale: 'he',
    direction: 'rtl',
    name: 'Whence',
  },
};

function turned({ message, placeholders = {} }: Message): string {
  const parts = message.split(/(\$\w+\$)/);
  const words = parts.map((part) => {
    const name = /^\$(\w+)\$$/.exec(part)?.[1]?.toLowerCase();
    return name === undefined ? inHebrew(part) : (placeholders[name]?.content ?? '');
  });
  const short = Math.ceil(message.length * (LONGER - 1));
  return `${words.join('')}${message.length > 3 ? ` ${'שלום'.repeat(short).slice(0, short)}` : ''}`;
}

function inHebrew(text: string): string {
  return [...text.toLowerCase()].map((letter) => HEBREW[LATIN.indexOf(letter)] ?? letter).join('');
}
