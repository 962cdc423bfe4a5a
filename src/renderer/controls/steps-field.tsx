// How many steps are taken.

import { fields } from '../../shared/session/fields';
import { useLab } from '../panel/lab-context';
import { stepWhole } from '../drawing/number-box/key-step';
import { NumberBox } from '../drawing/number-box/number-box';
import { Labelled } from './labelled';
import { Lockable, useHelp } from './lock/lockable';

export function StepsField() {
  const { lab } = useLab();
  const { controls: t, help, names } = lab.texts.value;
  return (
    <Lockable id="steps">
      <Labelled text={t.steps} code="step_num" help={useHelp('steps', help.steps)}>
        <NumberBox
          field={fields.steps}
          contract="Steps"
          name={names.steps}
          role="spinbutton"
          value={lab.session.value.steps}
          texts={lab.texts.value}
          onValue={(steps) => lab.store.set({ steps }, 'steps')}
          onSettle={() => lab.store.settle()}
          step={stepWhole}
        />
      </Labelled>
    </Lockable>
  );
}
