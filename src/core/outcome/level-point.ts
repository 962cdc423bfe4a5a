// Which level point a run has come to: what its arrival is measured from. A known minimum, where one
// is near; else the zero of the exact gradient that Newton's method finds from the last point. It is
// the same for every later end of the run, which its last point is not.

import type { Objective } from '../objectives/objective';
import { LocalModelBuffer } from './local-model';
import { nearestMinimum, SLACK } from './nearest-minimum';

/** Newton's method doubles the digits at each step: more than this it needs only where it fails. */
const MOST_STEPS = 8;

/** Nearer to the zero than this part of the tolerance no step of a run changes sides by it. */
const EXACT = 1e-9;

/** Finds the level points of one objective near many points, without allocating. */
export class LevelPointFinder {
  private readonly at: Float64Array;
  private readonly model: LocalModelBuffer;

  constructor(private readonly objective: Objective) {
    this.at = new Float64Array(objective.dimension);
    this.model = new LocalModelBuffer(objective);
  }

  /**
   * @param x where f is all but level
   * @param tolerance what may remain of the way, in the units of x
   * @returns the level point near x, good until the next call; null where second derivatives do not
   *   lead to one, as on a plain
   */
  find(x: ArrayLike<number>, tolerance: number): Float64Array | null {
    const { at, objective } = this;
    const { minima = [] } = objective;
    const known = nearestMinimum(minima, x, tolerance);
    if (known >= 0) {
      at.set(minima[known]);
      return at;
    }
    return this.descend(x, tolerance) ? at : null;
  }

  /** Newton's steps from x, as long as each leaves less than half of what remained. */
  private descend(x: ArrayLike<number>, tolerance: number): boolean {
    const { at, model } = this;
    at.set(x);
    model.update(at);
    for (let step = 0; step < MOST_STEPS && model.remaining > EXACT * tolerance; step++) {
      const before = model.remaining;
      if (!(before <= SLACK * tolerance)) return false;
      for (let i = 0; i < at.length; i++) at[i] += model.wayToLevel[i];
      model.update(at);
      if (!(model.remaining <= before / 2)) break;
    }
    return model.curvature !== 'flat' && nearestMinimum([at], x, tolerance) === 0;
  }
}
