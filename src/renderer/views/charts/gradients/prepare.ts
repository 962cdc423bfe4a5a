// The gradients of a run as they are drawn: scales, lines in pixels, and where x ± h is lost.

import type { Lab } from '../../../model/lab';
import { lastShown } from '../../../model/queries/visible-steps';
import type { GradientsResult } from '../../../model/queries/results';
import type { Series } from '../plot/draw-series';
import type { PlotFrame } from '../plot/plot-frame';
import { rangeOf } from '../../../drawing/range-of';
import { xOf } from '../plot/step-x';
import { valueScale, type ValueScale } from '../plot/value-scale';
import { agreement, lostSpans, type Agreement, type LostSpan } from './agreement';
import { layPanels, type Panels } from './panels';

/** A coordinate of the plane, with the steps at which x ± h is x in it. */
export interface Lost {
  readonly name: string;
  readonly spans: readonly LostSpan[];
}

export interface Drawn {
  readonly of: GradientsResult;
  readonly found: Agreement;
  /** Steps + 1 of the axis. */
  readonly total: number;
  readonly panels: Panels;
  readonly sizes: ValueScale;
  readonly errors: ValueScale;
  readonly numerical: Series;
  readonly exact: Series;
  readonly error: Series;
  /** One a strip. */
  readonly lost: readonly Lost[];
}

export function prepare(of: GradientsResult, { layout, style }: PlotFrame, lab: Lab): Drawn {
  const { width, height } = layout.plot;
  const { trajectory, request } = of.run;
  const found = agreement(of, trajectory.dimension);
  const total = lastShown(of.run) + 1;
  const lost = lab.session.peek().axes.map((axis) => ({
    name: lab.subject.peek().variables[axis] ?? `x${axis}`,
    spans: lostSpans((step) => trajectory.x(step, axis), request.h, found.steps),
  }));
  const panels = layPanels(height, style, lost.length);
  const most = (panel: number) => Math.max(2, panel / (1.9 * style.label));
  const sizes = valueScale(rangeOf(found.numerical, found.exact), most(panels.sizes.height));
  const errors = valueScale(rangeOf(found.error), most(panels.errors.height));
  const x = Float64Array.from(found.steps, (step) => xOf(step, total, width));
  const line = (
    values: Float64Array,
    scale: ValueScale,
    { top, height: tall }: Panels['sizes'],
  ): Series => ({
    x,
    y: values.map((v) => (Number.isFinite(v) ? top + (1 - scale.at(v)) * tall : Number.NaN)),
  });
  return {
    of,
    found,
    total,
    panels,
    sizes,
    errors,
    numerical: line(found.numerical, sizes, panels.sizes),
    exact: line(found.exact, sizes, panels.sizes),
    error: line(found.error, errors, panels.errors),
    lost,
  };
}
