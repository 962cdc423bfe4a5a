// What is asked only while somebody looks: the arithmetic of the step shown, and the notebook's
// cells.

import { batch, effect, type ReadonlySignal } from '@preact/signals-core';
import type { StepValues } from '../../../core/run/step-values';
import type { Body, Result } from '../../../shared/protocol/protocol';
import type { CoreClient } from '../../../shared/protocol/clients';
import { latest } from './latest';
import { optimizerMemory } from './optimizer-memory';
import type { Results, RunResult } from './results';

export interface ArithmeticWanted {
  /** The whole step shown. */
  readonly step: ReadonlySignal<number>;
  /** Whether the arithmetic of the step, and the notebook's mystery, are open. */
  readonly arithmetic: ReadonlySignal<boolean>;
  readonly sharedArray: ReadonlySignal<boolean>;
}

/** A step of a run; its point, where that is finite. */
interface Asked {
  readonly run: RunResult;
  readonly step: number;
}

interface Answer {
  readonly values: Result<StepValues> | null;
  /** null where a newer step has been asked for meanwhile. */
  readonly memory: Float64Array | null;
}

type Settle = (answer: Result<unknown>) => void;

export function arithmeticRequests(
  { step, arithmetic, sharedArray }: ArithmeticWanted,
  results: Results,
  client: CoreClient,
  settle: Settle,
): readonly (() => void)[] {
  const memoryAt = optimizerMemory(() => new Promise((go) => setTimeout(go)));

  const stepValues = latest(
    async ({ run, step: at }: Asked, overtaken): Promise<Answer> => {
      const point = [...run.trajectory.point(at)];
      const { objective, h } = run.request;
      const values = point.every(Number.isFinite)
        ? await client.request('step', { objective, at: point, h })
        : null;
      return { values, memory: await memoryAt(run, at, overtaken) };
    },
    ({ values, memory }, { run, step: at }) =>
      batch(() => {
        if (values) settle(values);
        if (!arithmetic.peek() || !memory || values?.ok === false) return;
        results.step.value = { run, step: at, values: values?.value ?? null, memory };
      }),
  );

  const notebook = latest(
    (body: Body<'sharedInitX'>) => client.request('sharedInitX', body),
    (answer) => {
      settle(answer);
      if (answer.ok) results.notebook.value = answer.value;
    },
  );

  return [
    effect(() => {
      const run = results.run.value;
      if (!arithmetic.value) results.step.value = null;
      else if (run) stepValues({ run, step: Math.min(step.value, run.trajectory.length - 1) });
    }),
    effect(() => {
      if (sharedArray.value && !results.notebook.peek()) notebook({});
    }),
  ];
}
