// Along which coordinate the error is shown: one of the two of the plane.

import { effect } from '@preact/signals-core';
import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import type { ChartControl, ChartModel } from '../chart';
import type { PlotFrame } from '../plot/plot-frame';
import { variableText } from '../../../drawing/text/variable-text';

export function axisChoice(_: PlotFrame, lab: Lab): ChartControl<ChartModel> {
  const group = document.createElement('div');
  group.className = 'h-axes';
  group.role = 'group';
  const sides = ([0, 1] as const).map((side) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'math';
    button.addEventListener('click', () => {
      lab.looks.set({ errorAxis: lab.session.peek().axes[side] });
    });
    group.append(button);
    return button;
  });
  const stop = effect(() => {
    const { axes } = lab.session.value;
    const names = lab.texts.value.names.charts;
    group.ariaLabel = names.along;
    // Another plane, or another function: its first coordinate.
    if (!axes.includes(lab.looks.errorAxis.value)) lab.looks.set({ errorAxis: axes[0] });
    sides.forEach((button, side) => {
      const axis = axes[side] ?? side;
      const name = lab.subject.value.variables[axis] ?? `x${axis}`;
      button.textContent = variableText(name);
      button.ariaLabel = fill(names.alongAxis, { name });
      button.ariaPressed = String(lab.looks.errorAxis.value === axis);
    });
  });
  return { node: group, covers: true, stop };
}
