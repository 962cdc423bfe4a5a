// A value of a run over its steps, as marks: pale as far as the run goes, strong as far as it has
// been followed, with a dot a step where there is room.

import type { DrawingStyle, StyleColor } from '../../../drawing/drawing-style';
import { runStyle } from '../../../drawing/run-styles';
import { ball, type Mark } from './marks';
import type { PlotArea, Series } from './series';
import { xOf } from './step-x';
import type { ValueColumns } from './value-columns';
import type { ValueScale } from './value-scale';

/** Pixels between steps from which each gets a dot. */
export const DOT_ROOM = 6;

export interface RunLine {
  readonly line: Series;
  /** One a step; null where they would touch. */
  readonly dots: Series | null;
}

export interface RunColors {
  /** Of steps to come, of those followed, and of the dots of these. */
  readonly pale: StyleColor;
  readonly line: StyleColor;
  readonly dot: StyleColor;
}

/** Those of the active run itself. */
const runColors: RunColors = { pale: 'paleOnPaper', line: 'accent', dot: 'accentDeep' };

export function runLine(columns: ValueColumns, scale: ValueScale, area: PlotArea): RunLine {
  const alone = columns.count === columns.total && area.width / columns.total >= DOT_ROOM;
  return {
    line: lineThrough(columns, scale, area),
    dots: alone ? dotsOn(columns, scale, area) : null,
  };
}

/** The ball of the active run, in its shape. */
export const activeBall = (run: number, x: number, y: number): Mark => {
  const { marker } = runStyle(run);
  return marker === 'circle' ? ball(x, y) : { ...ball(x, y), marker };
};

/**
 * @param step up to which it is strong
 * @param run the style of the run
 */
export function runMarks(
  { line, dots }: RunLine,
  step: number,
  x: number,
  run: number,
  style: DrawingStyle,
  colors = runColors,
): readonly Mark[] {
  const { dash } = runStyle(run);
  const solid: Mark = { type: 'line', points: line, color: colors.line, width: 2.2 };
  const strong = dash.length > 0 ? { ...solid, dash } : solid;
  const clipped: Mark = { type: 'clip', to: x, rim: 4 * style.line, marks: [strong] };
  const pale: Mark = { type: 'line', points: line, color: colors.pale, width: 1.3 };
  if (!dots) return [pale, clipped];
  const count = Math.floor(step) + 1;
  return [
    pale,
    { type: 'dots', points: dots, color: colors.pale, radius: 1.8 },
    clipped,
    { type: 'dots', points: dots, color: colors.dot, radius: 2.3, count },
  ];
}

/** The height of the line, 0 … 1, at a step that may be fractional; NaN in a gap. */
export function lineHeightAt(
  valueOf: (step: number) => number,
  last: number,
  scale: ValueScale,
  step: number,
): number {
  const whole = Math.floor(step);
  const a = valueOf(Math.min(whole, last));
  if (!Number.isFinite(a)) return Number.NaN;
  const low = scale.at(a);
  if (step === whole || whole >= last) return low;
  const b = valueOf(whole + 1);
  return Number.isFinite(b) ? low + (scale.at(b) - low) * (step - whole) : low;
}

/** Of each column its ends, and what sticks out between them; a column without a value is a gap. */
function lineThrough(
  columns: ValueColumns,
  scale: ValueScale,
  { width, height }: PlotArea,
): Series {
  const x: number[] = [];
  const y: number[] = [];
  const add = (step: number, value: number) => {
    x.push(xOf(step, columns.total, width));
    y.push((1 - scale.at(value)) * height);
  };
  for (let c = 0; c < columns.arrived; c++) {
    const first = columns.first[c] ?? Number.NaN;
    const start = columns.startOf(c);
    if (Number.isNaN(first)) {
      x.push(xOf(start, columns.total, width));
      y.push(Number.NaN);
      continue;
    }
    add(start, first);
    const end = Math.max(start, columns.startOf(c + 1) - 1);
    if (start === end) continue;
    const last = columns.last[c] ?? first;
    const lowest = columns.lowest[c] ?? first;
    const highest = columns.highest[c] ?? first;
    const middle = (start + end) / 2;
    if (lowest < Math.min(first, last)) add(middle, lowest);
    if (highest > Math.max(first, last)) add(middle, highest);
    add(end, last);
  }
  return { x, y };
}

function dotsOn(columns: ValueColumns, scale: ValueScale, { width, height }: PlotArea): Series {
  const x: number[] = [];
  const y: number[] = [];
  for (let c = 0; c < columns.arrived; c++) {
    const value = columns.first[c] ?? Number.NaN;
    x.push(xOf(c, columns.total, width));
    y.push(Number.isNaN(value) ? Number.NaN : (1 - scale.at(value)) * height);
  }
  return { x, y };
}
