// What the lab knows of a step that can be heard.

import type { Lab } from '../model/lab';
import { positionOn } from '../model/viewport/viewport';
import type { StepFacts } from './tone';

/** null where there is no such step. */
export function stepFacts(lab: Lab, step: number): StepFacts | null {
  const trajectory = lab.results.run.peek()?.trajectory;
  if (!trajectory || step < 0 || step >= trajectory.length) return null;
  const at = (k: number) => ({ x: Array.from(trajectory.point(k)), f: trajectory.f(k) });
  const { x, f } = at(step);
  const [axis] = lab.plane.peek().axes;
  return {
    x,
    f,
    before: step > 0 ? at(step - 1) : null,
    minimum: nearest(lab.subject.peek().minima, x),
    frozen: step >= (lab.frozen.peek()?.from ?? Infinity),
    place: positionOn(lab.viewport.scale.target.peek().x0, x[axis] ?? Number.NaN),
  };
}

function nearest(
  minima: readonly (readonly number[])[],
  x: readonly number[],
): readonly number[] | null {
  const distance = (minimum: readonly number[]) =>
    Math.hypot(...minimum.map((value, i) => value - (x[i] ?? value)));
  return minima.reduce<readonly number[] | null>(
    (best, minimum) => (best && distance(best) <= distance(minimum) ? best : minimum),
    null,
  );
}
