// The names of the branches of the V, the best h, and why there may be no V; each where it touches
// neither a line nor the handle.

import { range } from 'd3';
import { briefNumber } from '../../../../i18n/brief-number';
import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import type { ErrorsResult } from '../../../model/queries/results';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Series } from '../plot/draw-series';
import type { Area } from '../plot/draw-columns';
import { besides } from '../plot/beside-line';
import type { LogAxis } from '../plot/log-axis';
import type { Note } from '../plot/notes';
import { places, Room, type Box } from '../plot/label-placement';
import { inTwo, textWidth } from '../../../drawing/text-width';
import { variableText } from '../../../drawing/variable-text';

/** By so much above its least is the error of rounding no longer one that falls with h. */
const RISES = 100;

interface Shown {
  readonly errors: ErrorsResult;
  readonly axis: LogAxis;
  readonly measured: Series;
  readonly truncation: Series;
  readonly rounding: Series;
}

/** @param taken what stands on the plot besides the lines */
export function notesOf(
  shown: Shown | null,
  plot: Area,
  style: DrawingStyle,
  lab: Lab,
  taken: readonly Box[],
): readonly Note[] {
  const t = lab.texts.peek().error;
  const size = style.label;
  const run = lab.results.run.peek();
  if (!shown) {
    // Before the first answer nothing is wrong.
    const { trajectory } = run ?? {};
    const step = Math.min(lab.playback.whole.peek(), (trajectory?.length ?? 1) - 1);
    const whole = !trajectory || [...trajectory.point(step)].every(Number.isFinite);
    return whole ? [] : inTheMiddle(t.lost, plot, size);
  }
  const { errors, measured, rounding, truncation } = shown;
  const x = variableText(lab.subject.peek().variables[errors.axis] ?? 'x');
  if (!errors.measured.some(Number.isFinite)) {
    return inTheMiddle(fill(t.flat, { x }), plot, size);
  }
  const room = new Room(plot, size);
  room.avoid(measured, 1.9 * style.line + 1);
  room.avoid(rounding, style.line + 1);
  room.avoid(truncation, style.line + 1);
  room.avoidAcross(shown.axis.at(lab.session.peek().h) * plot.width, style.line + 3);
  for (const box of taken) room.take(box);
  const name = (branch: Series, part: number, text: string, kind: Note['kind']) =>
    room.place([
      ...besides(branch, part, { text, kind }, size, 4),
      ...anywhere(text, kind, plot, size),
    ]);
  const bends = errors.truncation.some((value) => value > 0);
  // The h in use stands last, and before it the largest.
  const rises = (errors.rounding.at(-2) ?? 0) > RISES * Math.min(...errors.rounding);
  return [
    ...name(rounding, rises ? 0.7 : 0.2, rises ? t.roundingRises : t.rounding, 'ice'),
    ...name(truncation, 0.78, bends ? t.truncation : fill(t.noBend, { x }), 'teal'),
    ...room.place(bestPlaces(shown, t.best, plot, size)),
  ];
}

/** In two lines where one is too narrow. */
function inTheMiddle(text: string, { width, height }: Area, size: number): readonly Note[] {
  const halves = textWidth(text, size) > width ? inTwo(text) : null;
  const middle = { x: width / 2, anchor: 'middle', kind: 'soft' } as const;
  return (halves ?? [text]).map((line, i) => ({
    ...middle,
    y: height / 2 + (halves ? (i - 0.4) * 1.35 * size : 0),
    text: line,
  }));
}

/** From the upper right corner on. */
const anywhere = (text: string, kind: Note['kind'], { width, height }: Area, size: number) =>
  places(
    range(1.2 * size, height, 0.75 * size),
    range(width - 0.4 * size, 0, -size),
    (x, y): readonly Note[] => [{ x, y, anchor: 'end', text, kind }],
  );

/** At the foot, below the best h, on the side where the plot is wider. */
function bestPlaces(
  { errors: { best }, axis }: Shown,
  sentence: string,
  { width, height }: Area,
  size: number,
): Iterable<readonly Note[]> {
  const at = axis.at(best) * width;
  if (!(best > 0 && at > 0 && at < width)) return [];
  const text = fill(sentence, { h: briefNumber(Number(best.toPrecision(2))) });
  const anchor = at > width / 2 ? 'end' : 'start';
  const turn = anchor === 'end' ? -1 : 1;
  return places(
    range(height - 0.5 * size, size, -0.75 * size),
    range(0, width / 2, size).map((d) => at + turn * d),
    (x, y): readonly Note[] => [{ x, y, anchor, text, kind: 'ink' }],
  );
}
