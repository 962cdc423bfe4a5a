// Which two variables the plane shows, where there are more than two.

import { useLab } from '../panel/lab-context';

export function PlaneMenu() {
  const { lab } = useLab();
  const { dimension, variables } = lab.subject.value;
  if (dimension === 2) return null;
  const { axes } = lab.session.value;
  const { names } = lab.texts.value;
  const variableNames = Array.from({ length: dimension }, (_, i) => variables[i] ?? `x${i}`);

  /** The axis that is already taken by the other one changes places with it. */
  const choose = (side: 0 | 1, chosen: number): void => {
    const other = axes[side === 0 ? 1 : 0];
    const kept = chosen === other ? axes[side] : other;
    lab.store.set({ axes: side === 0 ? [chosen, kept] : [kept, chosen] });
    lab.zoom.value = null;
  };

  return (
    <span
      class="in-bar plane-menu"
      role="group"
      aria-label={names.plane}
      title={lab.texts.value.help.plane}
    >
      <span class="label" aria-hidden="true">
        {lab.texts.value.controls.plane}
      </span>
      {([0, 1] as const).map((side) => (
        <select
          key={side}
          aria-label={side === 0 ? names.firstAxis : names.secondAxis}
          value={axes[side]}
          onChange={(event) => choose(side, Number(event.currentTarget.value))}
        >
          {variableNames.map((name, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </select>
      ))}
    </span>
  );
}
