// The method that turns a gradient into a step.

import { optimizers } from '../../core/optimizers';
import { useLab } from '../panel/lab-context';
import { Labelled } from './labelled';

export function OptimizerMenu() {
  const { lab } = useLab();
  const { controls: t, help, names } = lab.texts.value;
  return (
    <Labelled text={t.optimizer} help={help.optimizer}>
      <select
        data-name="Optimizer"
        aria-label={names.optimizer}
        value={lab.session.value.optimizer.id}
        onChange={(event) => {
          const id = optimizers.find((o) => o.id === event.currentTarget.value)?.id;
          if (id) lab.store.set({ optimizer: { id } });
        }}
      >
        {optimizers.map((o) => (
          <option key={o.id} value={o.id}>
            {lab.texts.value.optimizers[o.id]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
