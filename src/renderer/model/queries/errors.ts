// The error of the numerical gradient over h at the step shown, while its chart is shown.

import { computed } from '@preact/signals-core';
import { objectiveKey, sameObjective } from '../../../shared/session/objective-info';
import { computedByValue } from '../computed-by-value';
import type { Query } from './query';
import type { ErrorsResult } from './results';
import type { QuerySources } from './sources';

/** 1e-16 … 1, eight a decade. */
const DECADES = 16;
const A_DECADE = 8;
const H_VALUES: readonly number[] = Array.from({ length: DECADES * A_DECADE + 1 }, (_, k) =>
  k % A_DECADE === 0 ? Number(`1e${k / A_DECADE - DECADES}`) : 10 ** (k / A_DECADE - DECADES),
);

export function errorsQuery({
  session,
  run,
  step,
  looks: { errorAxis },
}: QuerySources): Query<'errors', ErrorsResult> {
  const pointShown = computedByValue(() => {
    const { chart, objective, h } = session.value;
    if (chart !== 'h' || !run.value) return null;
    const { trajectory, request } = run.value;
    if (!sameObjective(request.objective, objective)) return null;
    const at = [...trajectory.point(Math.min(step.value, trajectory.length - 1))];
    const axis = Math.min(errorAxis.value, at.length - 1);
    return at.every(Number.isFinite) ? { objective, at, axis, h } : null;
  });
  return {
    kind: 'errors',
    wanted: computed(() => {
      if (!pointShown.value) return null;
      const { h, ...where } = pointShown.value;
      // The h in use stands last.
      return { ...where, hs: [...H_VALUES, h] };
    }),
    collect:
      () =>
      (errors, { objective, at, axis, hs }) => ({
        objective: objectiveKey(objective),
        at,
        axis,
        hs,
        ...errors,
      }),
  };
}
