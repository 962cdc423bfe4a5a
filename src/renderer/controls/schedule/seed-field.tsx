// Which noise it is: the same seed, the same noise. A button takes the next one.

import { MAX_SEED } from '../../../core/noise/chosen-noise';
import { fields } from '../../../shared/session/fields';
import { stepWhole } from '../../drawing/number-box/key-step';
import { NumberBox } from '../../drawing/number-box/number-box';
import { useLab } from '../../panel/lab-context';
import { Labelled } from '../labelled';

export function SeedField() {
  const { lab } = useLab();
  const { controls: t, help, names } = lab.texts.value;
  const { noise } = lab.session.value;
  const set = (seed: number, gesture: string | null) =>
    lab.store.set({ noise: { ...noise, seed } }, gesture);
  return (
    <Labelled text={t.seed} help={help.seed}>
      <span class="seed">
        <NumberBox
          field={fields.seed}
          contract="Seed"
          name={names.seed}
          role="spinbutton"
          value={noise.seed}
          texts={lab.texts.value}
          onValue={(seed) => set(seed, 'seed')}
          onSettle={() => lab.store.settle()}
          step={stepWhole}
        />
        <button
          type="button"
          data-name="Next seed"
          aria-label={names.nextSeed}
          title={help.nextSeed}
          onClick={() => set(noise.seed === MAX_SEED ? 0 : noise.seed + 1, null)}
        >
          +1
        </button>
      </span>
    </Labelled>
  );
}
