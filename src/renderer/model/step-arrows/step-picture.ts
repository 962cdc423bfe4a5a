// The arrows of a step of a run, from its rows and from what its method remembered.

import { optimizerTrace, type Method } from '../../../core/run/optimizer-trace';
import type { Trial } from '../../../core/run/line-search';
import type { Trajectory } from '../../../core/run/trajectory';
import { optimizerById } from '../../../core/optimizers';
import { rateOf } from '../../../core/schedules/rates';
import { resolveOptimizer } from '../../../core/optimizers/resolve-optimizer';
import type { RunRequest } from '../../../shared/session/session';
import { arrowsOfMethod, type MethodArrow } from './method-arrows';
import type { StepArrow, StepPicture } from './step-arrow';

/** All of a run that a step of it depends on. */
type StepMethod = Pick<RunRequest, 'optimizer'> & Method;

const NOWHERE = [0, 0] as const;

/**
 * @param memory what the method remembered as the step began (see core/run/optimizer-trace)
 * @param axes the two coordinates that the plane shows
 * @param trials what the line search of the method tried there; empty for one without
 * @param uphill whether the arrow of the slope shows ∇f
 */
export function stepPicture(
  request: StepMethod,
  path: Trajectory,
  step: number,
  memory: Float64Array,
  axes: readonly [number, number],
  trials: readonly Trial[],
  uphill: boolean,
): StepPicture {
  const onPlane = (along: (i: number) => number) => [along(axes[0]), along(axes[1])] as const;
  const size = (along: (i: number) => number) => Math.hypot(...onPlane(along));
  const arrows: StepArrow[] = [
    {
      id: 'slope',
      symbol: 'g',
      sign: uphill ? '∇f' : '−∇f',
      tex: uphill ? 'g' : '-g',
      kind: 'direction',
      from: NOWHERE,
      vector: onPlane((i) => (uphill ? 1 : -1) * path.gradient(step, i)),
    },
  ];
  if (step + 1 < path.length) {
    const { id } = optimizerById(request.optimizer.id);
    const method = arrowsOfMethod(id);
    const arrowOf = ({ from, along, ...named }: MethodArrow): StepArrow => ({
      ...named,
      from: from ? onPlane(from) : NOWHERE,
      vector: onPlane(along),
    });
    arrows.push(...method.arrows(updateAt(request, path, step, memory), size).map(arrowOf), {
      id: 'move',
      symbol: 'move',
      sign: 'Δx',
      tex: method.move,
      kind: 'length',
      from: NOWHERE,
      vector: onPlane((i) => path.x(step + 1, i) - path.x(step, i)),
    });
  }
  const rejected = trials
    .filter(({ accepted }) => !accepted)
    .map(({ x }) => onPlane((i) => (x[i] ?? Number.NaN) - path.x(step, i)));
  const [first] = rejected;
  if (first) {
    const named = { id: 'tried', symbol: 'g', sign: '−ηg', tex: '-\\eta\\, g' } as const;
    arrows.push({ ...named, kind: 'length', from: NOWHERE, vector: first });
  }
  return {
    step,
    at: onPlane((i) => path.x(step, i)),
    rejected: rejected.filter((shift) => shift.every(Number.isFinite)),
    arrows: arrows.filter(({ from, vector }) => [...from, ...vector].every(Number.isFinite)),
  };
}

function updateAt(request: StepMethod, path: Trajectory, step: number, memory: Float64Array) {
  const n = path.dimension;
  const { optimizer, params } = resolveOptimizer(request.optimizer);
  const after = optimizerTrace(request, path, step + 1, { step, state: memory });
  const slots = (state: Float64Array) =>
    optimizer.slots.map((_, k) => state.subarray(k * n, (k + 1) * n));
  return {
    x: path.point(step),
    g: Float64Array.from({ length: n }, (_, i) => path.gradient(step, i)),
    rate: rateOf(request)(step + 1),
    before: slots(memory),
    after: slots(after),
    t: step + 1,
    params,
  };
}
