// What a schedule and noise add to the arithmetic of a step: the rate that it has, and the noise on
// the slope with the gradient that comes of it.

import { isNoisy } from '../../core/noise/gradient-noise';
import { rateOf } from '../../core/schedules/rates';
import { subscript } from '../drawing/text/subscript';
import type { StepResult } from '../model/queries/results';
import { none, numberCell, type Line } from './line';

/** None where the rate is lr at every step. */
export function rateLines({ run, step }: StepResult, axes: readonly number[]): Line[] {
  const { trajectory, request } = run;
  if (!request.schedule) return [];
  const rate = rateOf(request)(step + 1);
  const ends = step + 1 >= trajectory.length;
  return [
    {
      id: 'rate',
      maths: `η${subscript(step + 1)}`,
      code: 'lr',
      cells: axes.map(() => (ends ? none : numberCell(rate))),
    },
  ];
}

/** Coordinate i of the slope before the noise; undefined while it is not known. */
export function slopeBeforeNoise({ run, step, values }: StepResult, i: number): number | undefined {
  const { trajectory, request } = run;
  if (!isNoisy(request.noise)) return trajectory.gradient(step, i);
  return request.gradient === 'numerical' ? values?.numerical[i] : values?.exact[i];
}

/** None without noise. */
export function noiseLines(result: StepResult, axes: readonly number[]): Line[] {
  const { trajectory, request } = result.run;
  if (!isNoisy(request.noise)) return [];
  const gradient = (i: number) => trajectory.gradient(result.step, i);
  const noise = axes.map((i) => {
    const slope = slopeBeforeNoise(result, i);
    return slope === undefined ? none : numberCell(gradient(i) - slope);
  });
  return [
    { id: 'noise', maths: '+ σ · ε', code: 'sigma * randn', cells: noise },
    {
      id: 'noisy',
      symbol: 'g',
      maths: 'g',
      code: 'grad',
      cells: axes.map((i) => numberCell(gradient(i))),
      last: true,
    },
  ];
}
