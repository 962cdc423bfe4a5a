// How far to each side the numerical gradient asks for f.

import { fields } from '../../shared/session/fields';
import { useLab } from '../panel/lab-context';
import { NumberBox } from '../drawing/number-box/number-box';
import { Labelled } from './labelled';
import { Lockable, useHelp } from './lock/lockable';

const tenfold = (value: number, direction: 1 | -1) =>
  Number((value * 10 ** direction).toPrecision(12));

export function HField() {
  const { lab } = useLab();
  const { controls: t, help, names } = lab.texts.value;
  return (
    <Lockable id="h">
      <Labelled text={t.h} help={useHelp('h', help.h)}>
        <NumberBox
          field={fields.h}
          contract="h"
          name={names.h}
          role="spinbutton"
          value={lab.session.value.h}
          texts={lab.texts.value}
          onValue={(h) => lab.store.set({ h }, 'h')}
          onSettle={() => lab.store.settle()}
          step={tenfold}
        />
      </Labelled>
    </Lockable>
  );
}
