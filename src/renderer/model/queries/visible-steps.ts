// How far charts of growth and gradients go: to where there is something to see. A run that is
// frozen from step 10 on is shown to step 20, not as a spike at the edge of a hundred equal steps.

import type { Outcome } from '../../../core/outcome/kinds';
import type { RunResult } from './results';

/** So many steps at least, where the run has them. */
const LEAST = 20;
/** A run that has arrived is shown some times as long, and at least so far. */
const ARRIVED = { times: 6, least: 100 } as const;
/** A run that has left float64 is shown a little beyond. */
const BEYOND = 1.15;

/** The step at which a run arrived; null for one that did not. */
export function arrivalOf(outcome: Outcome): number | null {
  if (outcome.kind === 'converged') return outcome.step;
  return outcome.kind === 'oscillating' ? outcome.evidence.arrived : null;
}

/** The last step that such a chart shows. */
export function lastShown({ outcome, total }: Pick<RunResult, 'outcome' | 'total'>): number {
  const last = total - 1;
  const until = (step: number) => Math.min(last, Math.max(LEAST, Math.ceil(step)));
  const arrived = outcome && arrivalOf(outcome);
  if (arrived !== null) return until(Math.max(ARRIVED.least, ARRIVED.times * arrived));
  if (outcome?.kind === 'frozen') return until(2 * outcome.step);
  if (outcome?.kind === 'cycling' && outcome.evidence.factor !== null) {
    return until(2 * outcome.step);
  }
  if (outcome?.kind === 'overflow') {
    const { fStep, xStep } = outcome.evidence;
    return until(BEYOND * Math.max(fStep ?? 0, xStep ?? 0));
  }
  if (outcome?.kind === 'undefined-here') return until(2 * outcome.step);
  return last;
}

/** Up to `most` whole steps from 0 to `last`, evenly spread, both ends among them. */
export function spreadSteps(last: number, most: number): number[] {
  const count = Math.min(last + 1, most);
  return Array.from({ length: count }, (_, k) =>
    count === 1 ? 0 : Math.round((k * last) / (count - 1)),
  );
}
