// Both gradients along the run, while their chart is shown.

import { computed } from '@preact/signals-core';
import type { Query } from './query';
import type { GradientsResult, RunResult } from './results';
import type { QuerySources } from './sources';
import { lastShown, spreadSteps } from './visible-steps';

/** Points of a run at which both gradients are taken: more than there are pixels for helps nobody. */
const POINTS = 240;
/** Numbers of one request; see the schema of `gradients`. */
const MOST_NUMBERS = 4096;

type StepsOfRun = Pick<GradientsResult, 'run' | 'steps'>;

export const gradientsQuery = ({
  chart,
  run,
}: QuerySources): Query<'gradients', GradientsResult, StepsOfRun> => ({
  kind: 'gradients',
  wanted: computed(() => {
    const { value } = run;
    return chart.value === 'gradient' && value?.outcome
      ? { run: value, steps: comparedSteps(value) }
      : null;
  }),
  body: ({ run: { request, trajectory }, steps }) => ({
    objective: request.objective,
    points: steps.flatMap((step) => [...trajectory.point(step)]),
    h: request.h,
  }),
  collect: () => (pair, wanted) => ({ ...wanted, ...pair }),
});

function comparedSteps(run: RunResult): number[] {
  const { trajectory } = run;
  const most = Math.min(POINTS, Math.floor(MOST_NUMBERS / trajectory.dimension));
  // Beyond float64 there is no gradient to compare.
  return spreadSteps(lastShown(run), most).filter((step) =>
    trajectory.point(step).every(Number.isFinite),
  );
}
