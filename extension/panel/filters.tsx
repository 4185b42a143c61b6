/** Which claims are listed: all, or those of one look. */
import { t } from '../i18n.ts';
import { LOOK_NAMES, NAMED_LOOKS } from '../look-names.ts';
import type { Look } from '../look.ts';

interface FiltersProps {
  readonly counts: ReadonlyMap<Look, number>;
  /** Null shows all. */
  readonly chosen: Look | null;
  readonly choose: (look: Look | null) => void;
}

export function Filters({ counts, chosen, choose }: FiltersProps) {
  const present = NAMED_LOOKS.filter((look) => counts.has(look));
  if (present.length < 2) return null;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div class="filters" role="group" aria-label={t('filters')}>
      <Filter word={t('filterAll')} count={all} look={null} {...{ chosen, choose }} />
      {present.map((look) => (
        <Filter
          word={t(LOOK_NAMES[look])}
          count={counts.get(look)!}
          {...{ look, chosen, choose }}
        />
      ))}
    </div>
  );
}

type FilterProps = Omit<FiltersProps, 'counts'> & {
  readonly word: string;
  readonly count: number;
  readonly look: Look | null;
};

function Filter({ word, count, look, chosen, choose }: FilterProps) {
  return (
    <button
      type="button"
      class={look ?? 'all'}
      aria-pressed={chosen === look}
      onClick={() => choose(chosen === look ? null : look)}
    >
      {look !== null && <i class="swatch" aria-hidden="true" />}
      {word} <span class="count">{count}</span>
    </button>
  );
}
