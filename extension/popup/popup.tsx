/** The popup: the state of this page in words, and what the reader can do about it. */
import { counted, number, t } from '../i18n.ts';
import { LOOK_NAMES, NAMED_LOOKS } from '../look-names.ts';
import type { Look } from '../look.ts';
import { Sample } from '../sample.tsx';
import type { Progress } from '../store/progress.ts';
import { MARK_STYLE, SHOW_POSSIBLE, SITES_OFF, withSite } from '../stored.ts';
import { Switch } from '../switch.tsx';
import type { TabState, TabView } from '../tab.ts';
import { useStored } from '../use-stored.ts';
import { Loading } from './loading.tsx';
import { Keep } from './keep.tsx';
import { Key, StepKeys } from './key.tsx';
import { describe } from './words.ts';

/** What can be done from the popup. */
export interface Actions {
  readonly check: () => void;
  readonly again: () => void;
  readonly showFirst: () => void;
  readonly openPanel: () => void;
  readonly openSettings: () => void;
}

export interface PopupProps extends Actions {
  readonly view: TabView;
  /** What is still on its way into the corpus. */
  readonly progress: Progress | null;
}

export function Popup(props: PopupProps) {
  const { state } = props.view;
  const { title, why } = describe(state);
  return (
    <>
      <header>
        <img src="icons/48.png" alt="" width="24" height="24" />
        <h1>{t('name')}</h1>
        <button type="button" class="plain" onClick={props.openSettings}>
          {t('settings')}
        </button>
      </header>
      {props.view.host !== null && <Site host={props.view.host} />}
      <section aria-live="polite" class={state.kind}>
        <h2>{title}</h2>
        {why !== null && <p class="note">{why}</p>}
        <Loading state={state} progress={props.progress} />
      </section>
      {state.kind === 'checked' && <Looks looks={state.looks} />}
      <div class="acts">
        <MainAction {...props} />
        {state.kind === 'checked' && state.marked > 0 && <StepKeys />}
        <button type="button" onClick={props.openPanel}>
          {t('commandPanel')} <Key command="open-panel" />
        </button>
        {(props.view.host !== null || state.kind === 'asleep') && (
          <Keep tab={props.view.tab} host={props.view.host} />
        )}
      </div>
      {state.kind === 'checked' && state.possible > 0 && <Possible count={state.possible} />}
      <footer class="note">{t('popupLocal')}</footer>
    </>
  );
}

function Site({ host }: { host: string }) {
  const [off, change] = useStored(SITES_OFF);
  if (off === null) return null;
  return (
    <div class="site">
      <Switch
        label={t('popupSite', host)}
        beside={<Key command="toggle-site" />}
        on={!off.includes(host)}
        set={(on) => change((now) => withSite(now, host, on))}
      />
    </div>
  );
}

function Possible({ count }: { count: number }) {
  const [show, change] = useStored(SHOW_POSSIBLE);
  if (show === null) return null;
  const label = counted('popupPossible', count);
  return <Switch label={label} on={show} set={(on) => change(() => on)} />;
}

/** How many claims have each look. */
function Looks({ looks }: { looks: Readonly<Partial<Record<Look, number>>> }) {
  const [style] = useStored(MARK_STYLE);
  const rows = NAMED_LOOKS.filter((look) => looks[look]);
  if (rows.length === 0 || style === null) return null;
  return (
    <ul class="looks">
      {rows.map((look) => (
        <li key={look}>
          <Sample look={look} style={style} text={t(LOOK_NAMES[look])} />{' '}
          <b>{number(looks[look]!)}</b>
        </li>
      ))}
    </ul>
  );
}

/** The one thing that a reader most likely wants in this state. */
function MainAction({ view: { state }, check, again, showFirst }: PopupProps) {
  const action = mainAction(state, { check, again, showFirst });
  if (action === null) return null;
  return (
    <button type="button" class="main" onClick={action.act}>
      {action.label}
    </button>
  );
}

function mainAction(state: TabState, acts: Pick<Actions, 'check' | 'again' | 'showFirst'>) {
  if (state.kind === 'asleep') return { label: t('popupCheck'), act: acts.check };
  if (state.kind === 'failed') return { label: t('popupAgain'), act: acts.again };
  if (state.kind !== 'checked' || state.marked === 0) return null;
  return { label: t('popupShowFirst'), act: acts.showFirst };
}
