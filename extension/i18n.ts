/** The reader's language: every string that is shown comes through here. */
import browser from 'webextension-polyfill';

export type MessageKey = keyof typeof import('./_locales/en/messages.json');

/** Keys that exist as `key_one` and `key_other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Stands for a part of a message while it is being filled in; never in a message itself. */
const SLOT = '\uE000';

let chosen: Readonly<Record<string, unknown>> = {};

/** From here on these messages by their keys are shown, values as $1, $2; what they lack the browser's own language says. See language.ts. */
export function speak(words: unknown): void {
  chosen = Object(words) as typeof chosen;
}

/** A message of _locales in the reader's language, its placeholders filled in order. */
export function t(key: MessageKey, ...values: readonly string[]): string {
  const message = chosen[key];
  if (typeof message !== 'string') return browser.i18n.getMessage(key, [...values]);
  return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** How numbers are written in a language; making one takes a page with sixty claims thirty milliseconds. */
let numbers: { readonly of: string; readonly format: Intl.NumberFormat } | null = null;

/** A number as the reader writes it: "1,204". */
export function number(value: number): string {
  const of = language();
  if (numbers?.of !== of) numbers = { of, format: new Intl.NumberFormat(of) };
  return numbers.format.format(value);
}

/** A counted thing: "1 article", "5 articles". */
export function counted(key: CountKey, count: number): string {
  const one = new Intl.PluralRules(language()).select(count) === 'one';
  return t(`${key}_${one ? 'one' : 'other'}`, number(count));
}

/** The texts before and after the one value of a message, so that the value can be an element. */
export function around(key: MessageKey): [before: string, after: string] {
  const [before = '', after = ''] = t(key, SLOT).split(SLOT);
  return [before, after];
}

/** How a list ends: "A and B", or "A or B". */
export type ListType = 'conjunction' | 'disjunction';

/** A list as parts in which the items can be elements. */
export function listParts(items: readonly string[], type: ListType) {
  const parts = new Intl.ListFormat(language(), { type }).formatToParts(items);
  return parts.map((part) => ({ item: part.type === 'element', text: part.value }));
}

/** "A, B and C". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);
}

/**
 * The language of the shown words, as a BCP 47 tag: with the browser's own
 * region where it has one (dates in en-GB), never a language that is not shown.
 */
export function language(): string {
  const browsers = browser.i18n.getUILanguage();
  const shown = t('locale');
  return browsers.split('-')[0] === shown ? browsers : shown;
}

/** What an element says of its words: their language and the side on which their lines begin. */
export function speech(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: language(), dir: t('direction') === 'rtl' ? 'rtl' : 'ltr' };
}
