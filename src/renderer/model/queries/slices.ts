// The slices of f through the point shown, while a figure of them is in the large place: both for
// the slices, one for secant and tangent.

import { computed } from '@preact/signals-core';
import { objectiveInfo, objectiveKey, sameObjective } from '../../../shared/session/objective-info';
import { computedByValue } from '../computed-by-value';
import { lineWindow, spreadOffsets } from '../line-window';
import type { Query } from './query';
import type { SlicesResult } from './results';
import type { QuerySources } from './sources';

/** More than a plot has pixels between bends; odd, so that the middle is one of them. */
const SAMPLES = 513;

export function slicesQuery({
  session,
  plane,
  run,
  step,
  looks: { errorAxis, closeUp },
}: QuerySources): Query<'slices', SlicesResult> {
  /** The point shown; null where it has left float64 or its run is still to come. */
  const pointShown = (): readonly number[] | null => {
    const { start, objective } = session.value;
    // The run of a start that is being dragged comes later than the start.
    if (step.value === 0) return start;
    if (!run.value || !sameObjective(run.value.request.objective, objective)) return null;
    const { trajectory } = run.value;
    const at = [...trajectory.point(Math.min(step.value, trajectory.length - 1))];
    return at.every(Number.isFinite) ? at : null;
  };

  const windowsShown = computedByValue(() => {
    const { figure, objective, h } = session.value;
    if (figure !== 'slices' && figure !== 'secant') return null;
    const at = pointShown();
    if (!at) return null;
    const { axes } = plane.value;
    const chosen = axes.includes(errorAxis.value) ? errorAxis.value : axes[0];
    const windows = (figure === 'slices' ? axes : [chosen]).map((axis) => {
      const domain = objectiveInfo(objective).domain[axis] ?? ([-1, 1] as const);
      const near = figure === 'secant' ? closeUp.value : null;
      return { axis, window: lineWindow(domain, at[axis] ?? 0, near, h) };
    });
    return { objective, at, h, windows };
  });

  return {
    kind: 'slices',
    wanted: computed(() => {
      if (!windowsShown.value) return null;
      const { windows, ...where } = windowsShown.value;
      const lines = windows.map(({ axis, window }) => ({
        axis,
        offsets: spreadOffsets(window, SAMPLES),
      }));
      return { ...where, lines };
    }),
    collect:
      () =>
      (slices, { objective, at, h, lines }) => ({
        objective: objectiveKey(objective),
        at,
        h,
        lines,
        ...slices,
      }),
  };
}
