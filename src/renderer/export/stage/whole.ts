// Whether the window's long jobs are done, as far as the stage shows them.

import { runOf, sameRun } from '../../../shared/session/session';
import { CannotMake } from '../../model/export/cannot-make';
import type { Lab } from '../../model/lab';

/**
 * @param lab the window's
 * @throws CannotMake when the window computes something else by now
 */
export function isWhole(lab: Lab, still: Lab): boolean {
  const failure = still.failure.peek() ?? lab.failure.peek();
  if (failure) throw new CannotMake(failure.problem ?? { code: 'pictureGone' });
  const { run, rivals, sweep, basin } = still.results;
  const { before, after, chart } = still.session.peek();
  const map = basin.peek();
  const whole =
    (run.peek()?.outcome ?? null) !== null &&
    [...(rivals.peek()?.values() ?? [])].filter(({ outcome }) => outcome !== null).length >=
      new Set([...before, ...after].map((other) => JSON.stringify(other))).size &&
    (chart !== 'sweep' || sweep.peek()?.length === sweep.peek()?.total) &&
    (still.ground.peek() !== 'basin' || (map !== null && map.length === map.x1.length));
  if (!whole && !sameRun(runOf(lab.session.peek()), runOf(still.session.peek()))) {
    throw new CannotMake({ code: 'runChanged' });
  }
  return whole;
}
