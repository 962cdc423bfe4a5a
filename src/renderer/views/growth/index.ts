// Growth: the distance and f by step on a logarithmic axis, where a constant factor is a straight
// line; the factor in words, why it is that one, and where rounding bends and freezes the run.

import { shortText } from '../../i18n/number-format';
import { fill } from '../../i18n/fill';
import type { Lab } from '../../state/lab';
import { lastShown } from '../../state/last-shown';
import type { RunResult } from '../../state/results';
import { drawAxes, nameWidth } from '../plot/axes';
import { drawBall, drawColumns, drawHairline, heightAt, runInk } from '../plot/draw-columns';
import { drawNotes, type Note } from '../plot/notes';
import { PlotFrame } from '../plot/plot-frame';
import { seekByPointer } from '../plot/seek-by-pointer';
import { stepTicks, xOf } from '../plot/step-x';
import { gapOf, iceOf } from '../plot/stretch';
import { ValueColumns } from '../plot/value-columns';
import { valueScale, type ValueScale } from '../plot/value-scale';
import type { LowerView } from '../view';
import { factorFormula } from './factor-formula';
import { measuresOf, type Measures } from './measures';
import { leavesLine, straightPart } from './straight-part';
import { describeGrowth, linesOf, type Found } from './words';

/** Rows of a run that are read in one frame: about three milliseconds. */
const ROWS_A_FRAME = 60_000;

export const growthView: LowerView = { id: 'growth', mount };

/** A run as it is drawn. */
interface Drawn {
  readonly run: RunResult;
  readonly measures: Measures;
  readonly distances: ValueColumns;
  readonly values: ValueColumns;
}

function mount(host: HTMLElement, lab: Lab): () => void {
  const frame = new PlotFrame(host, lab, 'Growth');
  let drawn: Drawn | null = null;
  let found: Found | null = null;
  let scale: ValueScale = valueScale(new ValueColumns(1, 1), 2);

  const drawAll = () => {
    frame.measure();
    drawn = null;
    drawRun();
  };

  const drawRun = () => {
    const run = lab.results.run.peek();
    if (!run || run.trajectory.length === 0) return;
    if (!drawn || !continues(drawn.run, run)) {
      const total = lastShown(run) + 1;
      const width = frame.layout.plot.width;
      drawn = {
        run,
        measures: measuresOf(lab.subject.peek(), run),
        distances: new ValueColumns(total, width),
        values: new ValueColumns(total, width),
      };
    }
    const { measures, distances, values } = drawn;
    const here = run.trajectory.length;
    const complete =
      values.advance(here, measures.value, ROWS_A_FRAME) &&
      distances.advance(here, measures.distance, ROWS_A_FRAME);
    found = complete && run.outcome ? findIn(run, measures, lab) : null;
    drawPlot(drawn);
    frame.reading.forget();
    drawStep();
    if (!complete) lab.loop.invalidate(drawRun);
  };

  const drawPlot = ({ distances, values, measures }: Drawn) => {
    const { layout, style, svg } = frame;
    const { width, height } = layout.plot;
    const texts = lab.texts.peek();
    scale = valueScale(together(distances, values), height / (1.9 * style.label));
    const name = texts.chart.step;
    const fGap = gapOf(values, lab, `${measures.valueName} = `, 'pale');
    const xGap = gapOf(distances, lab, `${measures.distanceName} = `);
    const shades = [...fGap, ...xGap];
    const axes = {
      panels: [{ top: 0, height, up: scale.ticks }],
      across: stepTicks(distances.total, width, style.label, nameWidth(name, style.label)),
      name,
      shades: shades.length > 0 ? shades : iceOf(lab, distances.total),
    };
    drawAxes(svg, layout, axes, style);
    drawNotes(frame.over, layout, [...names(), ...words(axes.shades.length)], style);
  };

  /** The name of each line at its end. */
  const names = (): Note[] => {
    if (!drawn) return [];
    const { plot } = frame.layout;
    const { measures, distances, values } = drawn;
    return [
      { columns: values, text: measures.valueName, kind: 'teal' as const },
      { columns: distances, text: measures.distanceName, kind: 'strong' as const },
    ].flatMap(({ columns, text, kind }): Note[] => {
      const c = lastColumn(columns);
      if (c < 0) return [];
      const end = xOf(columns.startOf(c), columns.total, plot.width);
      const y = (1 - scale.at(columns.last[c] ?? 0)) * plot.height;
      const above = y > 2 * frame.style.label;
      return [
        {
          x: Math.max(end - 4, 6 * frame.style.label),
          y: y + (above ? -0.6 : 1.4) * frame.style.label,
          anchor: 'end',
          text,
          kind,
        },
      ];
    });
  };

  /** The sentences stand where the lines are not: low at the right of what grows. */
  const words = (shades: number): Note[] => {
    if (!found) return [];
    const { plot } = frame.layout;
    const row = 1.4 * frame.style.label;
    const lines = linesOf(found, lab.texts.peek());
    const factor = found.distanceLine?.factor ?? found.valueLine?.factor ?? 2;
    const top =
      factor < 1
        ? 1.1 * frame.style.label
        : plot.height - (0.8 + 1.5 * shades) * frame.style.label - (lines.length - 1) * row;
    return lines.map((line, k) => ({
      ...line,
      x: plot.width - 0.5 * frame.style.label,
      y: top + k * row,
      anchor: 'end',
    }));
  };

  const drawStep = () => {
    const pen = frame.begin();
    if (!pen || !drawn) return;
    const { plot } = frame.layout;
    const { style } = frame;
    const { distances, values, measures, run } = drawn;
    const last = Math.min(distances.total, run.trajectory.length) - 1;
    const at = Math.min(lab.playback.step.peek(), run.trajectory.length - 1);
    const step = Math.min(at, last);
    const valueInk = { pale: style.mist, line: style.teal, dot: style.teal };
    drawColumns(pen, values, scale, plot, step, valueInk, style);
    drawColumns(pen, distances, scale, plot, step, runInk(style), style);
    drawFit(pen);
    const x = xOf(step, distances.total, plot.width);
    drawHairline(pen, x, plot.height, style);
    drawBall(pen, x, yOf(measures.value, step), style, style.teal);
    drawBall(pen, x, yOf(measures.distance, step), style);
    if (at > last) sayBeyond(pen, at);
    if (!lab.playback.playing.peek() && found) {
      frame.plot.ariaDescription = describeGrowth(
        found,
        Math.floor(at),
        distances.total - 1,
        lab.texts.peek(),
      );
    }
    drawHover();
  };

  /** The line on which the distance would go on without rounding. */
  const drawFit = (pen: CanvasRenderingContext2D) => {
    const line = found?.distanceLine;
    if (!line || !drawn) return;
    const { plot } = frame.layout;
    const { total } = drawn.distances;
    const end = Math.min(total - 1, line.to + Math.max(1, 0.12 * (line.to - line.from)));
    pen.save();
    pen.beginPath();
    pen.rect(0, 0, plot.width, plot.height);
    pen.clip();
    pen.beginPath();
    pen.strokeStyle = frame.style.ink;
    pen.lineWidth = frame.style.line;
    pen.setLineDash([4, 3]);
    for (const step of [line.from, end]) {
      const y = (1 - scale.at(10 ** line.at(step))) * plot.height;
      pen.lineTo(xOf(step, total, plot.width), y);
    }
    pen.stroke();
    pen.restore();
  };

  /** The step shown lies beyond the axis: the mark at its end says which it is. */
  const sayBeyond = (pen: CanvasRenderingContext2D, step: number) => {
    const { style, layout } = frame;
    pen.font = `600 ${style.font}`;
    pen.textAlign = 'right';
    pen.textBaseline = 'top';
    pen.fillStyle = style.accent;
    const text = fill(lab.texts.peek().growth.beyond, { step: Math.floor(step) });
    pen.fillText(text, layout.plot.width - 4, 2);
  };

  const yOf = (valueOf: (step: number) => number, step: number): number => {
    const last = (drawn?.run.trajectory.length ?? 1) - 1;
    return (1 - heightAt(valueOf, last, scale, step)) * frame.layout.plot.height;
  };

  const drawHover = () => {
    if (!drawn) return;
    const { measures, run, distances } = drawn;
    const at = hovered.step.peek();
    const step = Math.min(at ?? lab.playback.whole.peek(), run.trajectory.length - 1);
    frame.reading.write(run, step, at !== null, () => [
      { name: lab.texts.peek().chart.step, value: String(step) },
      { name: measures.distanceName, value: shortText(measures.distance(step), 4), math: true },
      { name: measures.valueName, value: shortText(measures.value(step), 4), math: true },
    ]);
    hovered.place(distances.total, frame.layout.plot, (k) => yOf(measures.distance, k));
  };

  const hovered = seekByPointer(frame.plot, lab, () => drawn?.distances.total ?? 1);
  frame.atEnd(hovered.stop);
  frame.followAll(drawAll);
  frame.follow(drawRun, () => void lab.results.run.value);
  frame.follow(drawStep, () => void [lab.playback.step.value, lab.playback.playing.value]);
  frame.follow(drawHover, () => void hovered.step.value);
  return () => frame.dispose();
}

/** Whether `next` is more of the run `shown`, drawn the same way. */
const continues = (shown: RunResult, next: RunResult): boolean =>
  shown.trajectory.rows === next.trajectory.rows && shown.outcome === next.outcome;

function findIn(run: RunResult, measures: Measures, lab: Lab): Found {
  const { outcome, request } = run;
  const grewTo =
    outcome?.kind === 'frozen' || (outcome?.kind === 'cycling' && outcome.evidence.factor !== null)
      ? outcome.step
      : null;
  const last = grewTo ?? lastShown(run);
  const distanceLine = straightPart(measures.distance, last);
  return {
    measures,
    distanceLine,
    valueLine: straightPart(measures.value, last),
    formula: distanceLine && factorFormula(lab.subject.peek().entry, request, distanceLine.factor),
    bent:
      distanceLine && grewTo !== null ? leavesLine(measures.distance, distanceLine, last) : null,
  };
}

const together = (a: ValueColumns, b: ValueColumns) => ({
  least: Math.min(a.least, b.least),
  greatest: Math.max(a.greatest, b.greatest),
  leastPositive: Math.min(a.leastPositive, b.leastPositive),
  zero: a.zero || b.zero,
});

/** The last column with a finite value; −1 if there is none. */
function lastColumn(columns: ValueColumns): number {
  let c = columns.arrived - 1;
  while (c >= 0 && Number.isNaN(columns.last[c] ?? Number.NaN)) c--;
  return c;
}
