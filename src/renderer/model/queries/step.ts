// The arithmetic of the step shown, while it is open: what f is made of there, from the core, and
// what the method remembered as the step began.

import { computed } from '@preact/signals-core';
import type { StepValues } from '../../../core/run/step-values';
import { optimizerMemory } from './optimizer-memory';
import type { Query } from './query';
import type { RunResult, StepResult } from './results';
import type { QuerySources } from './sources';

interface StepOfRun {
  readonly run: RunResult;
  readonly step: number;
}

export const stepQuery = ({
  run,
  step,
  looks: { arithmetic },
}: Pick<QuerySources, 'run' | 'step'> & {
  readonly looks: Pick<QuerySources['looks'], 'arithmetic'>;
}): Query<'step', StepResult, StepOfRun, StepValues | null> => ({
  kind: 'step',
  wanted: computed(() =>
    arithmetic.value && run.value
      ? { run: run.value, step: Math.min(step.value, run.value.trajectory.length - 1) }
      : null,
  ),
  /** A point that has left float64 has no values. */
  body: ({ run: { request, trajectory }, step: at }) => {
    const point = [...trajectory.point(at)];
    const { objective, h } = request;
    return point.every(Number.isFinite) ? { objective, at: point, h } : null;
  },
  collect: () => {
    const memoryAt = optimizerMemory(() => new Promise((go) => setTimeout(go)));
    return async (values, { run: of, step: at }, overtaken) => {
      const memory = await memoryAt(of, at, overtaken);
      return memory ? { run: of, step: at, values, memory } : undefined;
    };
  },
});
