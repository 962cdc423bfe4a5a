// The error of the central difference over h as it is drawn: what was measured, and the two errors
// that it is made of.

import { rangeOf } from '../../../drawing/ticks/range-of';
import type { ErrorsResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import type { AcrossAxis } from '../plot/across';
import type { Compared } from '../plot/rivals';
import { seriesOf, type Series } from '../plot/series';
import { ticksWithin, valueScale, type ValueScale } from '../plot/value-scale';

/** Errors beyond this are all as useless; the axis ends there. */
const MOST_ERROR = 100;
/** Below the last digit of a float64 there is nothing to see of a bound. */
const LEAST_BOUND = 1e-18;

export interface ErrorLines {
  readonly errors: ErrorsResult;
  readonly scale: ValueScale;
  readonly measured: Series;
  readonly truncation: Series;
  readonly rounding: Series;
}

export interface ErrorModel extends Compared {
  readonly frame: ChartFrame;
  readonly across: AcrossAxis;
  /** null while there are none. */
  readonly lines: ErrorLines | null;
  /** The name of the coordinate along which the error is shown. */
  readonly variable: string;
  /** The step at whose point it is taken. */
  readonly step: number;
  /** Whether that point has left float64. */
  readonly lost: boolean;
}

export function errorLines(
  errors: ErrorsResult,
  across: AcrossAxis,
  { plot, style }: ChartFrame,
): ErrorLines {
  const { width, height } = plot;
  // The h in use stands last and is no point of the curve.
  const count = errors.hs.length - 1;
  const measured = errors.measured.subarray(0, count).map((v) => Math.min(v, MOST_ERROR));
  const bound = (values: Float64Array) =>
    values.subarray(0, count).map((v) => (v >= LEAST_BOUND && v <= MOST_ERROR ? v : Number.NaN));
  const truncation = bound(errors.truncation);
  const rounding = bound(errors.rounding);
  const scale = valueScale(
    rangeOf(measured, truncation, rounding),
    ticksWithin(height, style.label),
  );
  const x = Float64Array.from({ length: count }, (_, k) => across.at(errors.hs[k] ?? 1) * width);
  const line = (values: Float64Array) => seriesOf(x, values, scale, { top: 0, height });
  return {
    errors,
    scale,
    measured: line(measured),
    truncation: line(truncation),
    rounding: line(rounding),
  };
}

/** The error at the h in use; NaN while it has not been computed. */
export function errorAt({ lines }: Pick<ErrorModel, 'lines'>, h: number): number {
  const { hs, measured } = lines?.errors ?? {};
  return hs?.at(-1) === h ? (measured?.at(-1) ?? Number.NaN) : Number.NaN;
}

/** Where the error at the h in use is, in pixels from the top; at the top while it is not known. */
export function curveTop(model: ErrorModel, h: number): number {
  const error = errorAt(model, h);
  const { lines } = model;
  const at = lines && Number.isFinite(error) ? lines.scale.at(Math.min(error, MOST_ERROR)) : 1;
  return (1 - at) * model.frame.plot.height;
}
