// Which two variables the plane shows, where there are more than two.

import './plane-menu.css';
import { Lockable, useHelp } from './lock/lockable';
import { useLab } from '../panel/lab-context';
import { chooseAxis } from '../model/operations';

export function PlaneMenu() {
  const { lab } = useLab();
  const { dimension, variables } = lab.subject.value;
  const help = useHelp('plane', lab.texts.value.help.plane);
  if (dimension === 2) return null;
  const { axes } = lab.session.value;
  const { names } = lab.texts.value;
  const variableNames = Array.from({ length: dimension }, (_, i) => variables[i] ?? `x${i}`);

  return (
    <Lockable id="plane">
      <span class="in-bar plane-menu" role="group" aria-label={names.plane} title={help}>
        <span class="label" aria-hidden="true">
          {lab.texts.value.controls.plane}
        </span>
        {([0, 1] as const).map((side) => (
          <select
            key={side}
            aria-label={side === 0 ? names.firstAxis : names.secondAxis}
            value={axes[side]}
            onChange={(event) => chooseAxis(lab, side, Number(event.currentTarget.value))}
          >
            {variableNames.map((name, i) => (
              <option key={name} value={i}>
                {name}
              </option>
            ))}
          </select>
        ))}
      </span>
    </Lockable>
  );
}
