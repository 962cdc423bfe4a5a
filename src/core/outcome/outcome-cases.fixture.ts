// Runs and judges in one go, for tests of verdicts.

import { expect } from 'vitest';
import { descend } from '../run/descend';
import type { Objective } from '../objectives/objective';
import { objectiveById } from '../objectives';
import { outcome } from './outcome';
import type { Evidence, OutcomeKind } from './kinds';
import type { GradientKind } from '../math/gradient-kind';
import type { ChosenOptimizer } from '../optimizers/chosen-optimizer';
import type { Run } from '../run/run';
import type { ChosenNoise } from '../noise/chosen-noise';
import type { ChosenSchedule } from '../schedules/chosen-schedule';

/** The rest is as in the notebook. */
interface Asked {
  readonly objective?: Objective;
  readonly start?: readonly number[];
  readonly lr: number;
  readonly steps?: number;
  readonly gradient?: GradientKind;
  readonly optimizer?: ChosenOptimizer;
  readonly schedule?: ChosenSchedule;
  readonly noise?: ChosenNoise;
}

export function judge({ objective = objectiveById('book'), ...asked }: Asked) {
  const start = asked.start ?? [-3, 4];
  const run: Run = { steps: 100, gradient: 'numerical', h: 1e-4, ...asked, objective, start };
  return outcome(run, descend(run));
}

/** The outcome, which must be of this kind. */
export function judged<K extends OutcomeKind>(
  kind: K,
  asked: Asked,
): { step: number } & Evidence[K] {
  const { step, evidence, ...found } = judge(asked);
  expect(found.kind).toBe(kind);
  return { step, ...(evidence as Evidence[K]) };
}

/** A function of two variables that is not in the catalogue. */
export function custom(f: Objective['f'], gradient: Objective['gradient']): Objective {
  return { dimension: 2, f, gradient };
}
