// The rates of a run as the points of a small curve.

import { rateOf, type Scheduled } from '../../../core/schedules/rates';

export const CURVE_WIDTH = 120;
export const CURVE_HEIGHT = 32;

/** More points than these are not told apart. */
const MOST = 120;

export interface Curve {
  /** As SVG writes them; y downward, 0 at the largest rate and CURVE_HEIGHT at 0. */
  readonly points: string;
  /** Where update t is. */
  readonly at: readonly [number, number];
}

/** @param t the update that is marked, 1 … steps */
export function curveOf(run: Scheduled, t: number): Curve {
  const rate = rateOf(run);
  const { steps } = run;
  // A schedule only falls or only rises.
  const largest = Math.max(rate(1), rate(steps));
  const place = (k: number): readonly [number, number] => [
    steps === 1 ? 0 : (CURVE_WIDTH * (k - 1)) / (steps - 1),
    CURVE_HEIGHT * (1 - rate(k) / largest),
  ];
  const many = Math.min(steps, MOST);
  const points = Array.from({ length: many }, (_, k) => {
    const update = many === 1 ? 1 : Math.round(1 + (k * (steps - 1)) / (many - 1));
    return place(update)
      .map((value) => value.toFixed(2))
      .join();
  });
  return { points: points.join(' '), at: place(t) };
}
