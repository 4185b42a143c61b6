/** A switch with its label: on or off at once, whatever the write behind it takes. */
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly label: string;
  /** What stands behind the label. */
  readonly beside?: ComponentChildren;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export function Switch({ label, beside, on, set }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {beside !== undefined && <> {beside}</>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </label>
  );
}
