/** What may go once it is old, or too much: first shown, then done on the reader's word, or once a day. */
import { useState } from 'preact/hooks';
import { counted, t } from '../i18n.ts';
import type { CorpusDatabase } from '../store/database.ts';
import { mending } from '../store/index-care.ts';
import { applyPlan, planOf, type Plan } from '../store/retention.ts';
import { RETENTION } from '../stored.ts';
import { Switch } from '../switch.tsx';
import { useStored } from '../use-stored.ts';
import { bytes, formatMoment } from './figures.ts';

export function Retention({ db }: { db: CorpusDatabase }) {
  const [rule, change] = useStored(RETENTION);
  const [plan, setPlan] = useState<Plan | null>(null);
  if (rule === null) return null;
  const set = (part: 'days' | 'megabytes', value: number | null) => {
    setPlan(null);
    // What was agreed to was another rule.
    change((now) => ({ ...now, [part]: value, daily: false }));
  };
  const remove = async (agreed: Plan) => {
    await mending(db, () => applyPlan(db, agreed, Date.now()));
    setPlan(null);
  };
  const hasRule = rule.days !== null || rule.megabytes !== null;
  return (
    <section aria-labelledby="retention">
      <h2 id="retention">{t('tidyTitle')}</h2>
      <p class="note">{t('tidyWhy')}</p>
      <div class="fields">
        <Bound label={t('tidyDays')} value={rule.days} set={(days) => set('days', days)} />
        <Bound label={t('tidySize')} value={rule.megabytes} set={(mb) => set('megabytes', mb)} />
        <button
          type="button"
          disabled={!hasRule}
          onClick={() => void planOf(db, rule, Date.now()).then(setPlan)}
        >
          {t('tidyShow')}
        </button>
      </div>
      <div role="status">{plan && <Planned plan={plan} remove={() => void remove(plan)} />}</div>
      {hasRule && (
        <Switch
          label={t('tidyDaily')}
          on={rule.daily}
          set={(daily) => change((now) => ({ ...now, daily }))}
        />
      )}
    </section>
  );
}

interface BoundProps {
  readonly label: string;
  readonly value: number | null;
  readonly set: (value: number | null) => void;
}

function Bound({ label, value, set }: BoundProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min="1"
        value={value ?? ''}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          set(valueAsNumber >= 1 ? valueAsNumber : null)
        }
      />
    </label>
  );
}

/** The dry run, and the word that makes it so. */
function Planned({ plan, remove }: { plan: Plan; remove: () => void }) {
  if (plan.oldest === null) return <p>{t('tidyNothing')}</p>;
  const articles = counted('articles', plan.ids.length);
  return (
    <div class="undo">
      <p>{t('tidyWould', articles, bytes(plan.bytes), formatMoment(plan.oldest))}</p>
      <button type="button" onClick={remove}>
        {t('tidyDo')}
      </button>
    </div>
  );
}
