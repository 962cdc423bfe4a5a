// When a run came to a minimum, by its verdict.

import type { Outcome } from './kinds';

/**
 * The step at which a run arrived at a minimum; null where it did not, or is still being judged.
 * Level ground of which second derivatives cannot tell what it is counts as none, as in the verdict.
 */
export function arrivalStep(outcome: Outcome | null): number | null {
  if (outcome === null) return null;
  const { kind, step, evidence } = outcome;
  if (kind === 'converged') return evidence.curvature === 'minimum' ? step : null;
  if (kind === 'oscillating') return evidence.curvature === 'minimum' ? evidence.arrived : null;
  return null;
}
