// Whether a line search has found no step: those tried that would move the point are not enough.

import { distance } from '../math/distance';
import { resolveOptimizer } from '../optimizers/resolve-optimizer';
import { rateOf } from '../schedules/rates';
import type { RunEvidence } from './run-evidence';

export function searchedInVain({ run, path, last }: RunEvidence): boolean {
  if (resolveOptimizer(run.optimizer).optimizer.needs !== 'value') return false;
  if (last === 0 || distance(path, last - 1, last) > 0) return false;
  // The first step tried is the longest, and as long as the rate lets it be.
  const rate = rateOf(run)(last);
  for (let i = 0; i < path.dimension; i++) {
    const x = path.x(last, i);
    if (x - rate * path.gradient(last, i) !== x) return true;
  }
  return false;
}
