/** The page's claims once more as a list: CSS highlights have no focus, and no screen reader tells of them. */
import { number, t } from '../../i18n.ts';
import { LOOK_NAMES } from '../../look-names.ts';
import type { Mark } from '../marks.ts';

export interface ClaimListProps {
  readonly marks: readonly Mark[];
  /** The one that Tab reaches; the arrow keys reach the others. */
  readonly current: number;
  readonly focused: (index: number) => void;
  readonly left: () => unknown;
  readonly open: (index: number) => void;
}

/** Where each key leads from place `index` among `count`. */
const KEYS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function ClaimList({ marks, current, focused, left, open }: ClaimListProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const to = KEYS[event.key]?.(current, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    const list = event.currentTarget as HTMLElement;
    list.querySelectorAll('button')[to]?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={t('claimsLabel')}>
      <ol onKeyDown={onKeyDown}>
        {marks.map((mark, i) => (
          <li>
            <button
              type="button"
              class={mark.look}
              tabIndex={i === current ? 0 : -1}
              onFocus={() => focused(i)}
              onBlur={left}
              onClick={() => open(i)}
            >
              <span>{t(LOOK_NAMES[mark.look])}</span>
              <span class="claim">{mark.sentence.text}</span>
              <span class="place">{t('claimsPlace', number(i + 1), number(marks.length))}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
