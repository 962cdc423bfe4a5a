// The method that turns a gradient into a step.

import { optimizers } from '../../core/optimizers';
import { useLab } from '../panel/lab-context';
import { Labelled } from './labelled';
import { Lockable, useHelp } from './lock/lockable';

export function OptimizerMenu() {
  const { lab } = useLab();
  const { controls: t, help, names, methodBlurbs } = lab.texts.value;
  const { id: chosen } = lab.session.value.optimizer;
  return (
    <Lockable id="optimizer">
      <Labelled
        text={t.optimizer}
        help={useHelp('optimizer', `${help.optimizer} ${methodBlurbs[chosen]}`)}
      >
        <select
          data-name="Optimizer"
          aria-label={names.optimizer}
          value={chosen}
          onChange={(event) => {
            const id = optimizers.find((o) => o.id === event.currentTarget.value)?.id;
            if (id) lab.store.set({ optimizer: { id } });
          }}
        >
          {optimizers.map((o) => (
            <option key={o.id} value={o.id} title={methodBlurbs[o.id]}>
              {lab.texts.value.optimizers[o.id]}
            </option>
          ))}
        </select>
      </Labelled>
    </Lockable>
  );
}
