/** How claims are marked, and which: every choice is drawn as the page will show it. */
import { t, type MessageKey } from '../i18n.ts';
import { NAMED_LOOKS } from '../look-names.ts';
import { MARK_STYLES, SURE_LOOKS, type Look, type MarkStyle } from '../look.ts';
import { LookLine } from '../sample.tsx';
import { MARK_STYLE, OPEN_BY_HOVER, SHOW_POSSIBLE, SHOWN_ROLES } from '../stored.ts';
import { Switch } from '../switch.tsx';
import { useStored } from '../use-stored.ts';

type SureLook = (typeof SURE_LOOKS)[number];

const STYLE_NAMES: Readonly<Record<MarkStyle, MessageKey>> = {
  underline: 'styleUnderline',
  tint: 'styleTint',
  margin: 'styleMargin',
};

export function Looks() {
  const [style, setStyle] = useStored(MARK_STYLE);
  const [shown, setShown] = useStored(SHOWN_ROLES);
  const [possible, setPossible] = useStored(SHOW_POSSIBLE);
  const [hover, setHover] = useStored(OPEN_BY_HOVER);
  if (style === null || shown === null || possible === null || hover === null) return null;
  const show = (look: SureLook, on: boolean) =>
    setShown((now) => SURE_LOOKS.filter((one) => (one === look ? on : now.includes(one))));
  return (
    <>
      <Styles style={style} set={(to) => setStyle(() => to)} />
      <fieldset class="roles">
        <legend>{t('settingsShown')}</legend>
        {NAMED_LOOKS.map((look) => {
          const isSure = look !== 'possible';
          return (
            <Role
              look={look}
              style={style}
              on={isSure ? shown.includes(look) : possible}
              set={(on) => (isSure ? show(look, on) : setPossible(() => on))}
            />
          );
        })}
      </fieldset>
      <Switch label={t('settingsHover')} on={hover} set={(on) => setHover(() => on)} />
    </>
  );
}

function Styles({ style, set }: { style: MarkStyle; set: (style: MarkStyle) => void }) {
  return (
    <fieldset class="styles">
      <legend>{t('settingsStyle')}</legend>
      {MARK_STYLES.map((one) => (
        <label>
          <input type="radio" name="style" checked={one === style} onChange={() => set(one)} />
          <span>{t(STYLE_NAMES[one])}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface RoleProps {
  readonly look: Look;
  readonly style: MarkStyle;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

function Role({ look, style, on, set }: RoleProps) {
  return (
    <label class={on ? '' : 'off'}>
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <LookLine look={look} style={style} />
    </label>
  );
}
