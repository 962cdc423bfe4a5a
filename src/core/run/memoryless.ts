// Whether a step of a run depends on the point at which it begins and on nothing else.

import { isNoisy } from '../noise/gradient-noise';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import { hasConstantRate } from '../schedules/rates';
import type { Run } from './run';

/** Then x stays where it once stands still: no memory, no other rate and no noise moves it on. */
export const isMemoryless = (run: Run): boolean =>
  resolveOptimizer(run.optimizer).optimizer.slots.length === 0 &&
  hasConstantRate(run) &&
  !isNoisy(run.noise);
