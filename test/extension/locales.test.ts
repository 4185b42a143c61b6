import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../extension/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const LOCALES = 'extension/_locales';
const others = readdirSync(LOCALES).filter((name) => name !== 'en');
const read = (name: string) =>
  JSON.parse(readFileSync(join(LOCALES, name, 'messages.json'), 'utf8')) as Messages;

const sources = readdirSync('extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('extension', file), 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

/** The values that a message shows, with the places that they are filled from. */
function values({ message, placeholders = {} }: Message): string[] {
  const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase());
  return [...new Set(named)].map((name) => `${name} ${placeholders[name]?.content}`).sort();
}

describe('every language', () => {
  it.each(['en', ...others])('%s says each thing once', (name) => {
    const text = readFileSync(join(LOCALES, name, 'messages.json'), 'utf8');
    const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe('the English messages', () => {
  it('are all used: a counted one by its stem, the manifest’s by __MSG_', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(one|other)$/, '');
      return !['"', "'", '__'].some((quote) =>
        sources.includes(`${quote === '__' ? '__MSG_' : quote}${stem}${quote}`),
      );
    });
    expect(unused).toEqual([]);
  });

  it('have a place for every value, and a value for every place', () => {
    const loose = Object.entries<Message>(english).filter(
      ([, message]) =>
        values(message).some((value) => value.endsWith('undefined')) ||
        values(message).length !== Object.keys(message.placeholders ?? {}).length,
    );
    expect(loose).toEqual([]);
  });
});

it('the interface speaks English, German, Spanish and French', () => {
  expect(['en', ...others]).toEqual(['en', 'de', 'es', 'fr']);
});

describe.each(others)('the messages in %s', (name) => {
  const messages = read(name);

  it('lack none of the English ones and add none', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('show the same values', () => {
    for (const [key, message] of Object.entries<Message>(english)) {
      expect([key, ...values(messages[key]!)]).toEqual([key, ...values(message)]);
    }
  });

  it('are translated: a sentence is not left in English', () => {
    const left = Object.entries<Message>(english).filter(
      ([key, { message }]) => /\w+ \w+ \w+/.test(message) && messages[key]!.message === message,
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('say which language they are', () => {
    expect(messages.locale!.message).toBe(name);
    expect(new Intl.Locale(name).language).toBe(name);
  });
});
