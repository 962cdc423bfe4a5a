// How strong the noise on the gradient is.

import { fields } from '../../../shared/session/fields';
import { stepBy, type KeyStep } from '../../drawing/number-box/key-step';
import { NumberBox } from '../../drawing/number-box/number-box';
import { useLab } from '../../panel/lab-context';
import { Labelled } from '../labelled';

const tenth = stepBy(0.1);
/** Down to no noise, not below. */
const tenths: KeyStep = (value, direction, size) => Math.max(0, tenth(value, direction, size));

export function NoiseField() {
  const { lab } = useLab();
  const { controls: t, help, names } = lab.texts.value;
  const { noise } = lab.session.value;
  return (
    <Labelled text={t.noise} help={help.noise}>
      <NumberBox
        field={fields.noise}
        contract="Noise σ"
        name={names.noise}
        role="spinbutton"
        value={noise.sigma}
        texts={lab.texts.value}
        onValue={(sigma) => lab.store.set({ noise: { ...noise, sigma } }, 'noise')}
        onSettle={() => lab.store.settle()}
        step={tenths}
      />
    </Labelled>
  );
}
