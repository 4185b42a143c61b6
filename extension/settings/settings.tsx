/** The settings: what the reader chose, in one column. Every choice is kept at once. */
import type { ComponentChildren } from 'preact';
import { t } from '../i18n.ts';
import { PageHead } from '../page-head.tsx';
import { Keys } from './keys.tsx';
import { Kept } from './kept.tsx';
import { Languages } from './languages.tsx';
import { Looks } from './looks.tsx';
import { Refused } from './refused.tsx';
import { Remember } from './remember.tsx';
import { Sites } from './sites.tsx';

export function Settings() {
  return (
    <>
      <PageHead page="settings" />
      <Section title={t('settingsMarks')} note={t('settingsMarksNote')}>
        <Looks />
      </Section>
      <Section title={t('settingsSites')} note={t('settingsSitesNote')}>
        <Sites />
      </Section>
      <Section title={t('rememberTitle')} note={t('rememberNote')}>
        <Remember />
      </Section>
      <Section title={t('settingsRefused')} note={t('settingsRefusedNote')}>
        <Refused />
      </Section>
      <Section title={t('settingsKeys')} note={t('settingsKeysNote')}>
        <Keys />
      </Section>
      <Section title={t('settingsLanguage')} note={t('settingsLanguageNote')}>
        <Languages />
      </Section>
      <Section title={t('settingsKept')} note={t('popupLocal')}>
        <Kept />
      </Section>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

function Section({ title, note, children }: SectionProps) {
  return (
    <section>
      <div class="about">
        <h2>{title}</h2>
        <p class="note">{note}</p>
      </div>
      <div class="choices">{children}</div>
    </section>
  );
}
