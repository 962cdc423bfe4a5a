// What is descended: an entry of the catalogue, or a formula of one's own.

import { objectives } from '../../core/objectives';
import { useLab } from '../panel/lab-context';
import { Lockable, useHelp } from './lock/lockable';
import { chooseObjective } from '../model/operations';

/** Stands in the menu for a typed formula. */
const OWN = 'own';

export function FunctionMenu() {
  const { lab } = useLab();
  const t = lab.texts.value.controls;
  const { entry } = lab.subject.value;

  const choose = (id: string): void => {
    const chosen = objectives.find((objective) => objective.id === id);
    if (chosen) chooseObjective(lab, { id: chosen.id });
  };

  return (
    <Lockable id="objective">
      <label class="in-bar" title={useHelp('objective', lab.texts.value.help.function)}>
        <span class="label" aria-hidden="true">
          {t.function}
        </span>
        <select
          class="function-menu"
          data-name="Function"
          aria-label={lab.texts.value.names.function}
          value={entry?.id ?? OWN}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {!entry && <option value={OWN}>{t.ownFunction}</option>}
          {objectives.map((o) => (
            <option key={o.id} value={o.id}>
              {lab.texts.value.objectives[o.id].name}
            </option>
          ))}
        </select>
      </label>
    </Lockable>
  );
}
