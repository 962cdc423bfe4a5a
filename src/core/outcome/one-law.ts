// Whether every step of a run follows one law: the same rate, and no noise. Only then does what the
// latest steps show hold for the next ones, and a factor a step for all of them.

import { isNoisy } from '../noise/gradient-noise';
import type { Run } from '../run/run';
import { hasConstantRate } from '../schedules/rates';

export const hasOneLaw = (run: Run): boolean => hasConstantRate(run) && !isNoisy(run.noise);
