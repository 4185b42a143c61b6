/** The language of the interface. */
import { t } from '../i18n.ts';
import { chooseLanguage, LANGUAGES, type Language } from '../language.ts';
import { WORDS } from '../stored.ts';
import { useStored } from '../use-stored.ts';

export function Languages() {
  const [words] = useStored(WORDS);
  const choose = (value: string) =>
    void chooseLanguage(LANGUAGES.find((one) => one === value) ?? null);
  return (
    <select
      aria-label={t('settingsLanguage')}
      value={words?.language ?? ''}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{t('settingsLanguageBrowser')}</option>
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {nameOf(language)}
        </option>
      ))}
    </select>
  );
}

/** As it calls itself. */
function nameOf(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
