// A run tried at many rates at once: what a comparison of methods asks, to give each a rate that suits it.

import { Sweep } from '../core/maps/sweep';
import type { Run } from '../core/run/run';
import type { Body, RateTrials } from '../shared/protocol/protocol';

/** @param run short; its own lr plays no part */
export function rateTrials(
  run: Run,
  { from, to, count }: Omit<Body<'rateTrials'>, 'run'>,
): RateTrials {
  const sweep = new Sweep(run, from, to, count);
  sweep.advance(Number.POSITIVE_INFINITY);
  const { lr, kind, reached, overshot, rose } = sweep;
  return { lr, kind, reached, overshot, rose };
}
