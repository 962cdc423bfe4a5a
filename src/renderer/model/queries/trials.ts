// The steps that the line search of the run tries from the step shown, while somebody looks at them.

import { computed } from '@preact/signals-core';
import { optimizerById } from '../../../core/optimizers';
import { rateOf } from '../../../core/schedules/rates';
import type { Query } from './query';
import type { RunResult, TrialsResult } from './results';
import type { QuerySources } from './sources';

interface StepOfRun {
  readonly run: RunResult;
  readonly step: number;
}

export const trialsQuery = ({
  run,
  step,
  looks: { arithmetic, trials },
}: Pick<QuerySources, 'run' | 'step'> & {
  readonly looks: Pick<QuerySources['looks'], 'arithmetic' | 'trials'>;
}): Query<'trials', TrialsResult, StepOfRun> => ({
  kind: 'trials',
  wanted: computed(() => {
    const { value } = run;
    if (!value || !(arithmetic.value || trials.value)) return null;
    if (optimizerById(value.request.optimizer.id).needs !== 'value') return null;
    const { dimension, length } = value.trajectory;
    const at = Math.min(step.value, length - 1);
    // Nothing is tried from a point that has left float64, nor after the last step.
    const begins = at < value.total - 1;
    for (let i = 0; i < dimension; i++) {
      const numbers = [value.trajectory.x(at, i), value.trajectory.gradient(at, i)];
      if (!numbers.every(Number.isFinite)) return null;
    }
    return begins ? { run: value, step: at } : null;
  }),
  body: ({ run: { request, trajectory }, step: at }) => ({
    objective: request.objective,
    optimizer: request.optimizer,
    lr: rateOf(request)(at + 1),
    at: [...trajectory.point(at)],
    slope: Array.from({ length: trajectory.dimension }, (_, i) => trajectory.gradient(at, i)),
  }),
  collect: () => (trials, wanted) => ({ ...wanted, trials }),
});
