/** What the reader can do with a claim: take it along, or see it in the panel. What came of it is said aloud. */
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import type { PanelPlace } from '../panel/open.ts';
import { markdownCitation, plainCitation, type Cited } from './citation.ts';
import { copyText } from './copy.ts';

interface ActionsProps {
  readonly cited: Cited;
  /** Opens the panel at this claim; rejects when the browser does not let it. Null where it is open already. */
  readonly openPanel: (() => Promise<PanelPlace>) | null;
}

export function Actions({ cited, openPanel }: ActionsProps) {
  const [said, say] = useState('');
  const copy = async (text: string, button: HTMLElement) => {
    say((await copyText(text, button.parentElement!)) ? t('copied') : t('notCopied'));
  };
  const open = async (opening: Promise<PanelPlace>) => {
    try {
      if ((await opening) === 'window') say(t('panelInWindow'));
    } catch {
      // The browser did not let it.
      say(t('panelNotOpened'));
    }
  };
  return (
    <div class="actions">
      <button type="button" onClick={(e) => void copy(plainCitation(cited), e.currentTarget)}>
        {t('copyPlain')}
      </button>
      <button type="button" onClick={(e) => void copy(markdownCitation(cited), e.currentTarget)}>
        {t('copyMarkdown')}
      </button>
      {openPanel && (
        <button type="button" onClick={() => void open(openPanel())}>
          {t('openPanel')}
        </button>
      )}
      <span class="said" role="status">
        {said}
      </span>
    </div>
  );
}
