// A control that a set-up may lock for the class: then nothing in it can be changed, it bears a lock,
// and its tooltip says so first.

import './lockable.css';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../i18n/fill';
import type { ControlId } from '../../../shared/pane-ids';
import { isLocked } from '../../../shared/set-ups/locks';
import { useLab } from '../../panel/lab-context';

interface Props {
  readonly id: ControlId;
  readonly children: ComponentChildren;
}

export function Lockable({ id, children }: Props) {
  const { lab } = useLab();
  const { controlWords, setUps: t } = lab.texts.value;
  const locked = isLocked(lab.session.value, id);
  return (
    <fieldset
      class="lockable"
      data-lock={id}
      disabled={locked}
      role={locked ? 'group' : 'none'}
      {...(locked && { 'aria-label': fill(t.lockedControl, { name: controlWords[id] }) })}
    >
      {children}
    </fieldset>
  );
}

/** What a tooltip says of a control. */
export function useHelp(id: ControlId, help: string): string {
  const { lab } = useLab();
  return isLocked(lab.session.value, id) ? `${lab.texts.value.setUps.lockedHelp} ${help}` : help;
}
