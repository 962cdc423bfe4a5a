// One setting: its name, its control, and what it does.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly name: string;
  readonly help: string;
  /** @param ids what ties the control to its name and its help */
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string;
  }) => ComponentChildren;
}

export function SettingRow({ name, help, children }: Props) {
  const id = useId();
  const helpId = useId();
  return (
    <div class="setting">
      <label for={id}>{name}</label>
      {children({ id, 'aria-describedby': helpId })}
      <p class="soft" id={helpId}>
        {help}
      </p>
    </div>
  );
}
