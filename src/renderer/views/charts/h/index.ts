// The error over h: at the point of the step shown, how wrong the central difference is for each
// h. A large h is wrong because f is no parabola, a small one because numbers are rounded; the
// picture is a V, and h can be dragged along it.

import './h.css';
import { briefNumber } from '../../../../i18n/brief-number';
import { fill } from '../../../../i18n/fill';
import { fullText, shortText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';
import type { ErrorsResult } from '../../../model/queries/results';
import { drawAxes, nameWidth } from '../plot/axes';
import { drawDots, drawSeries, type Series } from '../plot/draw-series';
import { logAxis, type LogAxis } from '../plot/log-axis';
import { drawNotes } from '../plot/notes';
import { PlotFrame } from '../plot/plot-frame';
import { rangeOf } from '../../../drawing/range-of';
import type { Box } from '../plot/label-placement';
import { valueScale, type ValueScale } from '../plot/value-scale';
import type { LowerView } from '../../view';
import { axisChoice } from './axis-choice';
import { digitsRight } from './digits-right';
import { hHandle } from './handle';
import { H_LIMITS } from './h-steps';
import { notesOf } from './notes';

const [LOW, HIGH] = H_LIMITS.map(Math.log10) as [number, number];
/** Errors beyond this are all as useless; the axis ends there. */
const MOST_ERROR = 100;
/** Below the last digit of a float64 there is nothing to see of a bound. */
const LEAST_BOUND = 1e-18;
/** Half of the handle, in pixels, with its rim. */
const HANDLE = 10;

export const hView: LowerView = { id: 'h', mount };

interface Drawn {
  readonly errors: ErrorsResult;
  readonly axis: LogAxis;
  readonly scale: ValueScale;
  readonly measured: Series;
  readonly truncation: Series;
  readonly rounding: Series;
}

function mount(host: HTMLElement, lab: Lab): () => void {
  const frame = new PlotFrame(host, lab, 'h');
  let axis: LogAxis = logAxis(LOW, HIGH, 1, 1, 0);
  let drawn: Drawn | null = null;

  const drawAll = () => {
    frame.measure();
    drawErrors();
  };

  const drawErrors = () => {
    const { layout, style, svg } = frame;
    const { width, height } = layout.plot;
    axis = logAxis(LOW, HIGH, width, style.label, nameWidth('h', style.label));
    const errors = lab.results.errors.peek();
    drawn = errors && prepare(errors, axis, frame);
    const axes = {
      panels: [{ top: 0, height, up: drawn?.scale.ticks ?? [] }],
      across: axis.ticks,
      name: 'h',
      shades: [],
    };
    drawAxes(svg, layout, axes, style);
    frame.plot.classList.toggle('empty', !drawn);
    drawLines();
    frame.reading.forget();
    drawHandle();
  };

  const drawLines = () => {
    const pen = frame.begin();
    if (!pen || !drawn) return;
    const { style, layout } = frame;
    const thick = style.line;
    pen.save();
    pen.beginPath();
    pen.rect(-8, -8, layout.plot.width + 16, layout.plot.height + 16);
    pen.clip();
    drawSeries(pen, drawn.truncation, { color: style.teal, width: 1.8 * thick, dash: [6, 4] });
    drawSeries(pen, drawn.rounding, { color: style.iceInk, width: 1.8 * thick, dash: [2, 4] });
    drawSeries(pen, drawn.measured, { color: style.paleOnPaper, width: 1.3 * thick });
    drawDots(pen, drawn.measured, 1.9 * thick, style.accentDeep);
    pen.restore();
  };

  const drawHandle = () => {
    const { h } = lab.session.peek();
    const { plot } = frame.layout;
    const texts = lab.texts.peek();
    const error = errorNow(drawn, h);
    const at = drawn && Number.isFinite(error) ? drawn.scale.at(Math.min(error, MOST_ERROR)) : 1;
    const digits = digitsText(error, texts.error);
    drawWords((1 - at) * plot.height);
    handle.place(
      axis,
      frame.layout,
      (1 - at) * plot.height,
      Number.isNaN(error) ? fullText(h) : `${fullText(h)}: ${digits}`,
    );
    frame.reading.write(drawn, h, false, () => [
      { name: 'h', value: shortText(h, 3), math: true },
      { name: '', value: shortDigits(error, texts.error.of16) },
    ]);
    if (!drawn || lab.playback.playing.peek()) return;
    frame.plot.ariaDescription = fill(texts.error.described, {
      x: lab.subject.peek().variables[drawn.errors.axis] ?? 'x',
      step: lab.playback.whole.peek(),
      h: fullText(h),
      error: shortText(error, 3),
      digits,
    });
  };

  /** @param y the height of the handle */
  const drawWords = (y: number) => {
    const { layout, style } = frame;
    const { node } = choice;
    const taken = [
      around(axis.at(lab.session.peek().h) * layout.plot.width, y, HANDLE),
      {
        left: node.offsetLeft - layout.left,
        top: node.offsetTop - layout.top,
        right: node.offsetLeft + node.offsetWidth - layout.left,
        bottom: node.offsetTop + node.offsetHeight - layout.top,
      },
    ];
    drawNotes(frame.over, layout, notesOf(drawn, layout.plot, style, lab, taken), style);
  };

  const handle = hHandle(frame.plot, lab, () => axis);
  frame.root.append(handle.node);
  frame.atEnd(handle.stop);
  const choice = axisChoice(frame.root, lab);
  frame.atEnd(choice.stop);
  frame.followAll(drawAll);
  frame.follow(drawErrors, () => void lab.results.errors.value);
  frame.follow(drawHandle, () => void lab.session.value.h);
  return () => frame.dispose();
}

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

function prepare(errors: ErrorsResult, axis: LogAxis, { layout, style }: PlotFrame): Drawn {
  const { width, height } = layout.plot;
  // The h in use stands last and is no point of the curve.
  const count = errors.hs.length - 1;
  const capped = (values: Float64Array) =>
    values.subarray(0, count).map((v) => Math.min(v, MOST_ERROR));
  const measured = capped(errors.measured);
  const seen = (values: Float64Array) =>
    values.subarray(0, count).map((v) => (v >= LEAST_BOUND && v <= MOST_ERROR ? v : Number.NaN));
  const truncation = seen(errors.truncation);
  const rounding = seen(errors.rounding);
  const scale = valueScale(rangeOf(measured, truncation, rounding), height / (1.9 * style.label));
  const x = Float64Array.from({ length: count }, (_, k) => axis.at(errors.hs[k] ?? 1) * width);
  const line = (values: Float64Array): Series => ({
    x,
    y: values.map((v) => (Number.isFinite(v) ? (1 - scale.at(v)) * height : Number.NaN)),
  });
  return {
    errors,
    axis,
    scale,
    measured: line(measured),
    truncation: line(truncation),
    rounding: line(rounding),
  };
}

/** The error at the h in use; NaN while it has not been computed. */
function errorNow(drawn: Drawn | null, h: number): number {
  const { hs, measured } = drawn?.errors ?? {};
  return hs?.at(-1) === h ? (measured?.at(-1) ?? Number.NaN) : Number.NaN;
}

/** E.g. 9.4/16 digits. */
const shortDigits = (error: number, sentence: string): string =>
  Number.isNaN(error) ? '–' : fill(sentence, { digits: digitsRight(error).toFixed(1) });

function digitsText(
  error: number,
  t: { readonly digits: string; readonly noDigit: string; readonly exact: string },
): string {
  if (Number.isNaN(error)) return '–';
  if (error === 0) return t.exact;
  const right = digitsRight(error);
  return right < 0.5
    ? t.noDigit
    : fill(t.digits, { digits: briefNumber(Number(right.toFixed(1))) });
}
