// The other runs in the chart over lr: each at its own lr, with where it ended and when it arrived.
// Their method and start may be others, so that they need not lie on the curves.

import { atMinimum } from '../../../../core/outcome/nearest-minimum';
import { runStyle } from '../../../drawing/run-styles';
import type { LabRun } from '../../../model/lab-runs';
import { arrivalOf } from '../../../model/queries/visible-steps';
import type { Mark } from '../plot/marks';
import { standingOut, type Compared } from '../plot/rivals';
import type { AcrossAxis } from '../plot/across';
import type { ChartFrame } from '../chart';
import type { Stripe } from '../plot/series';
import type { ValueScale } from '../plot/value-scale';

export interface RivalEnd {
  readonly style: number;
  readonly lr: number;
  /** f of its last step. */
  readonly f: number;
  /** The step at which it arrived at a minimum, as in the curve; null for a run that did not. */
  readonly arrived: number | null;
}

/** Of the runs that are here as a whole. */
export const rivalEnds = (rivals: readonly LabRun[]): readonly RivalEnd[] =>
  rivals.flatMap(({ style, run, result }) =>
    result?.outcome
      ? {
          style,
          lr: run.lr,
          f: result.trajectory.f(result.trajectory.length - 1),
          arrived: atMinimum(result.outcome) ? arrivalOf(result.outcome) : null,
        }
      : [],
  );

export function rivalEndMarks(
  model: Compared & {
    readonly rivalEnds: readonly RivalEnd[];
    readonly frame: ChartFrame;
    readonly across: AcrossAxis;
    readonly upper: Stripe;
    readonly lower: Stripe;
    readonly values: ValueScale;
    readonly steps: ValueScale;
  },
): readonly Mark[] {
  const { upper, lower, values, steps, across, frame } = model;
  const { width, height } = frame.plot;
  return model.rivalEnds.flatMap(({ style: run, lr, f, arrived }) => {
    const x = Math.min(1, Math.max(0, across.at(lr))) * width;
    const { marker, dash } = runStyle(run);
    const color = { run, ink: 'accent' } as const;
    const top = (scale: ValueScale, value: number, stripe: Stripe) =>
      stripe.top + (1 - scale.at(value)) * stripe.height;
    return standingOut(run, model, [
      { type: 'segment', from: [x, 0], to: [x, height], color, dash },
      // One that left float64 stands at the upper edge, as the curve does.
      { type: 'ball', x, y: Number.isFinite(f) ? top(values, f, upper) : 2, color, marker },
      ...(arrived === null
        ? []
        : [{ type: 'ball', x, y: top(steps, arrived, lower), color, marker } as const]),
    ]);
  });
}
