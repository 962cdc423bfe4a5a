// The names of the branches of the V, the best h, and why there may be no V; each where it touches
// neither a line nor the handle.

import { range } from 'd3';
import { briefNumber } from '../../../../i18n/brief-number';
import { fill } from '../../../../i18n/fill';
import { inLines, inTwo, textWidth } from '../../../drawing/text/text-width';
import { variableText } from '../../../drawing/text/variable-text';
import { placesBesideLine } from '../plot/beside-line';
import { gridPlaces, LabelPlacer, type LabelBox } from '../plot/label-placement';
import type { Note } from '../plot/notes';
import type { PlotArea, Series } from '../plot/series';
import { curveTop, type ErrorLines, type ErrorModel } from './error-model';

/** By so much above its least is the error of rounding no longer one that falls with h. */
const RISES = 100;

/** A sentence's part of the width. */
const WIDEST = 0.5;

/** Half of the handle, in pixels, with its rim. */
const HANDLE = 10;

/**
 * @param h in use, where the handle stands
 * @param controls what stands on the plot besides
 */
export function errorLabels(
  model: ErrorModel,
  h: number,
  controls: readonly LabelBox[],
): readonly Note[] {
  const { lines, across, frame } = model;
  const { plot, style } = frame;
  const t = frame.texts.error;
  const size = style.label;
  if (!lines) return model.lost ? inTheMiddle(t.lost, plot, size) : [];
  const { errors, measured, rounding, truncation } = lines;
  const x = variableText(model.variable);
  if (!errors.measured.some(Number.isFinite)) {
    return inTheMiddle(fill(t.flat, { x }), plot, size);
  }
  const handleX = across.at(h) * plot.width;
  const placer = new LabelPlacer(plot, size);
  placer.avoid(measured, 1.9 * style.line + 1);
  placer.avoid(rounding, style.line + 1);
  placer.avoid(truncation, style.line + 1);
  placer.avoidAcross(handleX, style.line + 3);
  placer.take(around(handleX, curveTop(model, h), HANDLE));
  for (const box of controls) placer.take(box);
  const name = (branch: Series, part: number, text: string, kind: Note['kind']) =>
    placer.place([
      ...placesBesideLine(branch, part, { text, kind }, size, 4),
      ...anywhere(text, kind, plot, size),
    ]);
  const bends = errors.truncation.some((value) => value > 0);
  // The h in use stands last, and before it the largest.
  const rises = (errors.rounding.at(-2) ?? 0) > RISES * Math.min(...errors.rounding);
  return [
    ...(rises
      ? placer.place(sentencePlaces(t.roundingRises, plot, size))
      : name(rounding, 0.2, t.rounding, 'ice')),
    ...name(truncation, 0.78, bends ? t.truncation : fill(t.noBend, { x }), 'teal'),
    ...placer.place(bestPlaces(lines, across.at, t.best, plot, size)),
  ];
}

/** In two lines where one is too narrow. */
function inTheMiddle(text: string, { width, height }: PlotArea, size: number): readonly Note[] {
  const halves = textWidth(text, size) > width ? inTwo(text) : null;
  const middle = { x: width / 2, anchor: 'middle', kind: 'soft' } as const;
  return (halves ?? [text]).map((line, i) => ({
    ...middle,
    y: height / 2 + (halves ? (i - 0.4) * 1.35 * size : 0),
    text: line,
  }));
}

/** From the upper right corner on. */
const anywhere = (text: string, kind: Note['kind'], { width, height }: PlotArea, size: number) =>
  gridPlaces(
    range(1.2 * size, height, 0.75 * size),
    range(width - 0.4 * size, 0, -size),
    (x, y): readonly Note[] => [{ x, y, anchor: 'end', text, kind }],
  );

/** Why the error of rounding rises, in short lines between the arms of the V; from above. */
function sentencePlaces(
  sentence: string,
  { width, height }: PlotArea,
  size: number,
): Iterable<readonly Note[]> {
  const lines = inLines(sentence, WIDEST * width, size);
  return gridPlaces(
    range(1.2 * size, height, 0.75 * size),
    range(0.45 * width, 0.2 * width, -size).flatMap((x) => [x, 0.9 * width - x]),
    (x, y): readonly Note[] =>
      lines.map((text, i) => ({
        x,
        y: y + 1.35 * i * size,
        anchor: 'middle',
        text,
        kind: 'ice',
      })),
  );
}

/** At the foot, below the best h, on the side where the plot is wider. */
function bestPlaces(
  { errors: { best } }: ErrorLines,
  at: (h: number) => number,
  sentence: string,
  { width, height }: PlotArea,
  size: number,
): Iterable<readonly Note[]> {
  const x = at(best) * width;
  if (!(best > 0 && x > 0 && x < width)) return [];
  const text = fill(sentence, { h: briefNumber(Number(best.toPrecision(2))) });
  const anchor = x > width / 2 ? 'end' : 'start';
  const turn = anchor === 'end' ? -1 : 1;
  return gridPlaces(
    range(height - 0.5 * size, size, -0.75 * size),
    range(0, width / 2, size).map((d) => x + turn * d),
    (left, y): readonly Note[] => [{ x: left, y, anchor, text, kind: 'ink' }],
  );
}

const around = (x: number, y: number, half: number): LabelBox => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});
