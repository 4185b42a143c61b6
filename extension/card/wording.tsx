/** The page's words beside the other reports', differing words marked, grouped by who words it so. */
import type { DifferenceKind, Finding } from '../../src/types.ts';
import { counted, listed, t, type MessageKey } from '../i18n.ts';
import { outletName } from './answer-lines.ts';
import { wordingsOf, type Variant, type Wording as Worded } from './variants.ts';

const KINDS: Record<DifferenceKind, MessageKey> = {
  quotation: 'kindQuotation',
  number: 'kindNumber',
  negation: 'kindNegation',
  date: 'kindDate',
  speaker: 'kindSpeaker',
  roles: 'kindRoles',
  modality: 'kindModality',
  hedge: 'kindHedge',
  object: 'kindObject',
};
/** Wordings that are shown before the reader asks for more. */
const SHOWN = 1;

export function Wording({ finding }: { finding: Finding }) {
  const wordings = wordingsOf(finding);
  if (wordings.length === 0) return null;
  const [shown, more] = [wordings.slice(0, SHOWN), wordings.slice(SHOWN)];
  return (
    <section class="wording">
      {shown.map((wording) => (
        <One wording={wording} />
      ))}
      {more.length > 0 && (
        <details>
          <summary>{counted('more', more.length)}</summary>
          {more.map((wording) => (
            <One wording={wording} />
          ))}
        </details>
      )}
    </section>
  );
}

function One({ wording: { kind, here, there } }: { wording: Worded }) {
  return (
    <>
      <h3>{t('wordingOf', t(KINDS[kind]))}</h3>
      <ul>
        <li>
          <Words parts={here} /> <span class="faint">{t('wordingHere')}</span>
        </li>
        {there.map((variant) => (
          <li>
            <Words parts={variant.parts} />{' '}
            <span class="faint">{listed(variant.outlets.map(outletName))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The space after a word is not part of what differs. */
function Words({ parts }: Pick<Variant, 'parts'>) {
  if (parts.every(({ text }) => text === '')) return <i class="faint">{t('wordingNothing')}</i>;
  return (
    <q>
      {parts.map(({ text, differs }) => {
        if (!differs) return text;
        const words = text.trimEnd();
        return [<mark>{words}</mark>, text.slice(words.length)];
      })}
    </q>
  );
}
