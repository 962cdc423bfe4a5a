// The growth chart laid out in a frame: its lines, as far as they are read, and where they are.

import type { RunResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import type { AcrossAxis } from '../plot/across';
import type { Shade } from '../plot/axes';
import type { Compared, RivalLine } from '../plot/rivals';
import { lineHeightAt, type RunLine } from '../plot/run-line';
import type { ValueColumns } from '../plot/value-columns';
import type { ValueScale } from '../plot/value-scale';
import type { GrowthFindings } from './findings';
import type { GrowthLabels } from './labels';
import type { Measures } from './measures';

export interface GrowthModel extends Compared {
  readonly frame: ChartFrame;
  readonly run: RunResult;
  readonly measures: Measures;
  readonly distances: ValueColumns;
  readonly values: ValueColumns;
  readonly scale: ValueScale;
  readonly distanceLine: RunLine;
  readonly valueLine: RunLine;
  readonly others: readonly RivalLine[];
  readonly across: AcrossAxis;
  readonly shades: readonly Shade[];
  /** null until the whole run has been read. */
  readonly findings: GrowthFindings | null;
  readonly labels: GrowthLabels;
  readonly partial: boolean;
}

/** The last step of another run that is here and on the axis. */
export const lastOf = ({ distances }: GrowthModel, { result }: RivalLine): number =>
  Math.min(distances.total, result.trajectory.length) - 1;

/** Another run's line at a step that may be fractional, in pixels from the top. */
export function topOf(model: GrowthModel, rival: RivalLine, step: number): number {
  const { scale, frame } = model;
  const last = lastOf(model, rival);
  return (1 - lineHeightAt(rival.valueOf, last, scale, Math.min(step, last))) * frame.plot.height;
}

/** The last step that is here and on the axis. */
export const lastDrawn = ({ distances, run }: GrowthModel): number =>
  Math.min(distances.total, run.trajectory.length) - 1;

/** The whole step where the lab stands, if it lies beyond the axis. */
export function stepBeyond(model: GrowthModel, at: number): number | null {
  const step = Math.min(at, model.run.trajectory.length - 1);
  return step > lastDrawn(model) ? Math.floor(step) : null;
}

/** The active run's line of the distance, and of f, as `topOf`. */
export function distanceTop(model: GrowthModel, step: number): number {
  return lineTop(model, model.measures.distance, step);
}

export function valueTop(model: GrowthModel, step: number): number {
  return lineTop(model, model.measures.value, step);
}

function lineTop(
  { run, scale, frame }: GrowthModel,
  valueOf: (step: number) => number,
  step: number,
): number {
  const at = lineHeightAt(valueOf, run.trajectory.length - 1, scale, step);
  return (1 - at) * frame.plot.height;
}
