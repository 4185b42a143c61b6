/** The key that the browser really has for a command; nothing where it has none. */
import { t } from '../i18n.ts';
import { COMMAND_NAMES, useShortcuts } from '../shortcuts.ts';

export function Key({ command }: { command: keyof typeof COMMAND_NAMES }) {
  const key = useShortcuts().get(command);
  return key ? <kbd>{key}</kbd> : null;
}

/** What leads from claim to claim without the mouse. */
export function StepKeys() {
  const keys = useShortcuts();
  const steps = ['previous-claim', 'next-claim'].filter((command) => keys.get(command));
  if (steps.length === 0) return null;
  return (
    <dl class="steps note">
      {steps.map((command) => (
        <div key={command}>
          <dt>{t(COMMAND_NAMES[command]!)}</dt>
          <dd>
            <kbd>{keys.get(command)}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
