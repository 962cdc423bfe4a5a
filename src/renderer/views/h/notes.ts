// The names of the branches of the V, the best h, and why there may be no V.

import { briefNumber } from '../../../shared/brief-number';
import { fill } from '../../i18n/fill';
import type { Lab } from '../../state/lab';
import type { ErrorsResult } from '../../state/results';
import type { DrawingStyle } from '../drawing-style';
import type { Series } from '../plot/draw-series';
import type { LogAxis } from '../plot/log-axis';
import type { Note } from '../plot/notes';
import type { PlotLayout } from '../plot/plot-frame';
import { variableText } from '../plot/variable-text';

interface Shown {
  readonly errors: ErrorsResult;
  readonly axis: LogAxis;
  readonly truncation: Series;
  readonly rounding: Series;
}

export function notesOf(
  shown: Shown | null,
  { plot }: PlotLayout,
  style: DrawingStyle,
  lab: Lab,
): Note[] {
  const t = lab.texts.peek().error;
  const size = style.label;
  const run = lab.results.run.peek();
  const middle = { x: plot.width / 2, y: plot.height / 2, anchor: 'middle' } as const;
  if (!shown) {
    // Before the first answer nothing is wrong.
    const { trajectory } = run ?? {};
    const step = Math.min(lab.playback.whole.peek(), (trajectory?.length ?? 1) - 1);
    const whole = !trajectory || [...trajectory.point(step)].every(Number.isFinite);
    return whole ? [] : [{ ...middle, text: t.lost, kind: 'soft' }];
  }
  const { errors } = shown;
  const x = variableText(lab.subject.peek().variables[errors.axis] ?? 'x');
  if (!errors.measured.some(Number.isFinite)) {
    return [{ ...middle, text: fill(t.flat, { x }), kind: 'soft' }];
  }
  const notes: Note[] = [
    beside(onBranch(shown.rounding, 0.2), t.rounding, 'ice', plot.width, size),
  ];
  const bound = onBranch(shown.truncation, 0.78);
  const bends = errors.truncation.some((value) => value > 0);
  if (!bends) {
    const text = fill(t.noBend, { x });
    notes.push({ x: plot.width - 4, y: 1.2 * size, anchor: 'end', text, kind: 'teal' });
  } else if (Number.isFinite(bound.x)) {
    notes.push({
      ...bound,
      x: bound.x - 0.8 * size,
      anchor: 'end',
      text: t.truncation,
      kind: 'teal',
    });
  }
  if (Number.isFinite(errors.best) && errors.best > 0) {
    const at = shown.axis.at(errors.best) * plot.width;
    if (at > 0 && at < plot.width) {
      const text = fill(t.best, { h: briefNumber(Number(errors.best.toPrecision(2))) });
      const anchor = at > plot.width / 2 ? 'end' : 'start';
      notes.push({ x: at, y: plot.height - 0.5 * size, anchor, text, kind: 'ink' });
    }
  }
  // Where nothing of a branch is known there is no place beside it.
  return notes.filter(({ x: across, y }) => Number.isFinite(across + y));
}

/** Right of a place on a line, or left of it where the plot ends. */
function beside(
  { x, y }: Pick<Note, 'x' | 'y'>,
  text: string,
  kind: Note['kind'],
  width: number,
  size: number,
): Note {
  // Hangul is nearly as wide as it is high.
  const fits = x + 0.8 * size * text.length < width;
  return { x: fits ? x : x - 20, y, anchor: fits ? 'start' : 'end', text, kind };
}

/** A place beside a line, at a part of its length. */
function onBranch({ x, y }: Series, part: number): { readonly x: number; readonly y: number } {
  const known = Array.from(x, (_, k) => k).filter((k) => Number.isFinite(y[k] ?? Number.NaN));
  const k = known[Math.floor(part * (known.length - 1))];
  return k === undefined
    ? { x: Number.NaN, y: Number.NaN }
    : { x: (x[k] ?? 0) + 8, y: (y[k] ?? 0) - 4 };
}
