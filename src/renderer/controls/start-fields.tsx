// The start, of the two coordinates that the plane shows.

import { fields } from '../../shared/session/fields';
import { fill } from '../../i18n/fill';
import { coordinateStep, moveCoordinate } from '../drawing/coordinate-step';
import { useLab } from '../panel/lab-context';
import { Lockable, useHelp } from './lock/lockable';
import { NumberBox } from '../drawing/number-box/number-box';
import { Variable } from '../drawing/text/variable';

export const StartFields = () => (
  <Lockable id="start">
    <div class="pair start-pair">
      <StartField side={0} />
      <StartField side={1} />
    </div>
  </Lockable>
);

function StartField({ side }: { readonly side: 0 | 1 }) {
  const { lab } = useLab();
  const { start, axes } = lab.session.value;
  const axis = axes[side];
  const name = lab.subject.value.variables[axis] ?? `x${axis}`;
  return (
    <div class="labelled" title={useHelp('start', lab.texts.value.help.start)}>
      <span class="label" aria-hidden="true">
        {lab.texts.value.controls.start} <Variable name={name} />
      </span>
      <NumberBox
        field={fields.start}
        contract={`Start ${name}`}
        name={fill(lab.texts.value.names.start, { name })}
        role="spinbutton"
        value={start[axis] ?? 0}
        texts={lab.texts.value}
        onValue={(value) =>
          lab.store.set(
            { start: start.map((old, i) => (i === axis ? value : old)) },
            `start-${axis}`,
          )
        }
        onSettle={() => lab.store.settle()}
        step={(value, direction, size) => {
          const { frame } = lab.viewport.current.peek();
          const shown = side === 0 ? frame.x0 : frame.x1;
          const home = lab.subject.peek().domain[axis] ?? shown;
          return moveCoordinate(value, direction * size, coordinateStep(value, home, shown));
        }}
      />
    </div>
  );
}
