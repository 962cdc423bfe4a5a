// The runs beside the active one in a chart over steps: a line each, in its colour and dash, with its
// marker where it stands.

import { runStyle } from '../../../drawing/run-styles';
import type { Lab } from '../../../model/lab';
import type { LabRun } from '../../../model/lab-runs';
import type { RunResult } from '../../../model/queries/results';
import type { Mark } from './marks';
import { runLine, type RunLine } from './run-line';
import type { PlotArea } from './series';
import { xOf } from './step-x';
import { ValueColumns } from './value-columns';
import type { ValueScale } from './value-scale';

/** What a chart knows of the other runs. */
export interface Compared {
  readonly rivals: readonly LabRun[];
  /** By the style of a run. */
  readonly names: ReadonlyMap<number, string>;
  /** The style of the active run, and of the one that is pointed at. */
  readonly active: number;
  readonly pointed: number | null;
}

/** Reads signals. */
export const comparedRuns = (lab: Lab): Compared => ({
  rivals: lab.rivals.value,
  names: lab.runNames.value,
  active: lab.session.value.style,
  pointed: lab.looks.pointedRun.value,
});

/** A value of a run over its steps, column by column. */
export interface RivalColumns {
  readonly style: number;
  readonly result: RunResult;
  readonly valueOf: (step: number) => number;
  readonly columns: ValueColumns;
}

export interface RivalLine extends RivalColumns {
  readonly line: RunLine;
}

/**
 * @param total steps + 1 of the axis
 * @param measure the value of a run at a step
 * @param previous of the picture before: the reading of a run goes on where it stopped
 * @param rows of all runs that are read at once
 */
export function rivalColumns(
  rivals: readonly LabRun[],
  total: number,
  width: number,
  measure: (run: RunResult) => (step: number) => number,
  previous: readonly RivalColumns[],
  rows: number,
): { readonly each: readonly RivalColumns[]; readonly whole: boolean } {
  const share = Math.ceil(rows / Math.max(1, rivals.length));
  let whole = true;
  const each = rivals.flatMap(({ style, result }) => {
    if (!result || result.trajectory.length === 0) return [];
    const before = previous.find(
      (one) =>
        one.style === style &&
        one.result.trajectory.rows === result.trajectory.rows &&
        one.columns.total === total,
    );
    const columns = before?.columns ?? new ValueColumns(total, width);
    const valueOf = measure(result);
    if (!columns.advance(result.trajectory.length, valueOf, share)) whole = false;
    return [{ style, result, valueOf, columns }];
  });
  return { each, whole };
}

export const rivalLines = (
  each: readonly RivalColumns[],
  scale: ValueScale,
  area: PlotArea,
): readonly RivalLine[] =>
  each.map((rival) => ({ ...rival, line: runLine(rival.columns, scale, area) }));

/** What is left of the others while one is pointed at; the rest as they are. */
export function standingOut(
  style: number,
  { pointed }: Pick<Compared, 'pointed'>,
  marks: readonly Mark[],
): readonly Mark[] {
  if (pointed === null || pointed === style) return marks;
  return [{ type: 'faded', marks }];
}

/**
 * @param at the step of the clock; a run that is shorter waits at its end
 * @param topOf a run's line at a step, in pixels from the top
 */
export function rivalMarks(
  rivals: readonly RivalLine[],
  at: number,
  width: number,
  compared: Pick<Compared, 'pointed'>,
  thickness: number,
  topOf: (rival: RivalLine, step: number) => number,
): readonly Mark[] {
  return rivals.flatMap((rival) => {
    const { style: run, line, result, columns } = rival;
    const { dash, marker } = runStyle(run);
    const step = Math.min(at, result.trajectory.length - 1);
    const x = xOf(step, columns.total, width);
    const strong: Mark = {
      type: 'line',
      points: line.line,
      color: { run, ink: 'accent' },
      width: 1.8,
      dash,
    };
    return standingOut(run, compared, [
      { type: 'line', points: line.line, color: { run, ink: 'paleOnPaper' }, width: 1.1 },
      { type: 'clip', to: x, rim: 4 * thickness, marks: [strong] },
      { type: 'ball', x, y: topOf(rival, step), color: { run, ink: 'accent' }, marker },
    ]);
  });
}

/** The range of several values together. */
export const rangeTogether = (
  columns: readonly Pick<ValueColumns, 'least' | 'greatest' | 'leastPositive' | 'zero'>[],
) => ({
  least: Math.min(...columns.map(({ least }) => least)),
  greatest: Math.max(...columns.map(({ greatest }) => greatest)),
  leastPositive: Math.min(...columns.map(({ leastPositive }) => leastPositive)),
  zero: columns.some(({ zero }) => zero),
});

/** Pixels from a line at which a pointer means its run. */
const REACH = 10;

/**
 * @param lines of each run, from below: of two in the same place the upper one is meant
 * @param y pixels from the top
 * @returns the style of the run; null where none passes
 */
export function runNear(
  lines: readonly { readonly style: number; readonly top: number }[],
  y: number,
): number | null {
  let nearest: number | null = null;
  let least = REACH;
  for (const { style, top } of lines) {
    const distance = Math.abs(top - y);
    if (!(distance <= least)) continue;
    least = distance;
    nearest = style;
  }
  return nearest;
}
