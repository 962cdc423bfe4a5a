// The gradients of a run as they are drawn: scales, lines in pixels, and where x ± h is lost.

import { rangeOf } from '../../../drawing/ticks/range-of';
import type { GradientsResult, RunResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import type { AcrossAxis } from '../plot/across';
import type { Shade } from '../plot/axes';
import { rangeTogether, type Compared, type RivalColumns, type RivalLine } from '../plot/rivals';
import { seriesOf, type Series } from '../plot/series';
import { xOf } from '../plot/step-x';
import { ticksWithin, valueScale, type ValueScale } from '../plot/value-scale';
import { agreement, lostSpans, type Agreement, type LostSpan } from './agreement';
import type { Panels } from './panels';

/** The gradients as they are drawn. */
export interface GradientLines {
  readonly agreement: Agreement;
  readonly sizes: ValueScale;
  readonly errors: ValueScale;
  readonly numerical: Series;
  readonly exact: Series;
  readonly error: Series;
  /** The coordinates of the strips, with the steps at which x ± h is x in them. */
  readonly lost: readonly { readonly name: string; readonly spans: readonly LostSpan[] }[];
}

export interface GradientModel extends Compared {
  readonly frame: ChartFrame;
  readonly run: RunResult | null;
  /** Steps + 1 of the axis. */
  readonly total: number;
  readonly panels: Panels;
  readonly across: AcrossAxis;
  readonly shades: readonly Shade[];
  /** null while they are computed. */
  readonly lines: GradientLines | null;
  /** ‖∇f‖ of the other runs, as each of them took it. */
  readonly others: readonly RivalLine[];
  readonly partial: boolean;
}

/**
 * @param axes the coordinates that have a strip, and the names of all
 * @param total steps + 1 of the axis
 * @param others whose gradients have room on the same axis
 */
export function gradientLines(
  gradients: GradientsResult,
  axes: readonly number[],
  variables: readonly string[],
  panels: Panels,
  total: number,
  { plot, style }: ChartFrame,
  others: readonly RivalColumns[],
): GradientLines {
  const { trajectory, request } = gradients.run;
  const values = agreement(gradients, trajectory.dimension);
  const own = rangeOf(values.numerical, values.exact);
  const sizes = valueScale(
    rangeTogether([own, ...others.map(({ columns }) => columns)]),
    ticksWithin(panels.sizes.height, style.label),
  );
  const errors = valueScale(rangeOf(values.error), ticksWithin(panels.errors.height, style.label));
  const x = Float64Array.from(values.steps, (step) => xOf(step, total, plot.width));
  return {
    agreement: values,
    sizes,
    errors,
    numerical: seriesOf(x, values.numerical, sizes, panels.sizes),
    exact: seriesOf(x, values.exact, sizes, panels.sizes),
    error: seriesOf(x, values.error, errors, panels.errors),
    lost: axes.map((axis) => ({
      name: variables[axis] ?? `x${axis}`,
      spans: lostSpans((step) => trajectory.x(step, axis), request.h, values.steps),
    })),
  };
}

/** ‖∇f‖ at a step, as the run took it. */
export const slopeOf =
  ({ trajectory }: Pick<RunResult, 'trajectory'>) =>
  (step: number): number => {
    let slope = 0;
    for (let i = 0; i < trajectory.dimension; i++)
      slope = Math.hypot(slope, trajectory.gradient(step, i));
    return slope;
  };

/** The sample at a step, or the last one before it; −1 where there is none. */
export function sampleAt({ lines, total }: GradientModel, step: number): number {
  const steps = lines?.agreement.steps ?? [];
  const last = steps.length - 1;
  // They are evenly spread; from one too late on.
  let sample = Math.min(last, Math.floor((step / Math.max(1, total - 1)) * last + 1));
  while (sample >= 0 && (steps[sample] ?? 0) > step + 1e-9) sample--;
  return sample;
}
