// Whether all that the stage shows has been answered, once nothing is asked any more.

import { requestOf } from '../../../shared/session/session';
import { CannotMake } from '../../model/export/cannot-make';
import type { Lab } from '../../model/lab';
import { rivalKey } from '../../model/queries/rivals';

/**
 * @param lab the window's
 * @throws CannotMake when something was not to be had, or the window computes something else by now
 */
export function mustBeWhole(
  lab: Pick<Lab, 'failure'>,
  still: Pick<Lab, 'session' | 'failure' | 'results' | 'ground'>,
): void {
  const failure = still.failure.peek() ?? lab.failure.peek();
  if (failure) throw new CannotMake(failure.problem ?? { code: 'pictureGone' });
  const { run, rivals, sweep, basin } = still.results;
  const { objective, before, after, chart } = still.session.peek();
  // Runs that are alike are computed once.
  const others = [...before, ...after].map((run) => rivalKey(requestOf(objective, run)));
  const map = basin.peek();
  const whole =
    (run.peek()?.outcome ?? null) !== null &&
    others.every((key) => (rivals.peek()?.get(key)?.outcome ?? null) !== null) &&
    (chart !== 'sweep' || sweep.peek()?.length === sweep.peek()?.total) &&
    (still.ground.peek() !== 'basin' || (map !== null && map.length === map.x1.length));
  if (!whole) throw new CannotMake({ code: 'runChanged' });
}
