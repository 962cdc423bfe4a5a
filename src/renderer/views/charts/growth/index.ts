// Growth: the distance and f by step on a logarithmic axis, where a constant factor is a straight
// line; the factor in words, why it is that one, and where rounding bends and freezes the run.

import { shortText, tickText } from '../../../../i18n/number-format';
import { fill } from '../../../../i18n/fill';
import type { Lab } from '../../../model/lab';
import { lastShown } from '../../../model/queries/visible-steps';
import type { RunResult } from '../../../model/queries/results';
import { drawAxes, nameWidth } from '../plot/axes';
import { drawBall, drawColumns, drawHairline, heightAt, runInk } from '../plot/draw-columns';
import { drawNotes } from '../plot/notes';
import { PlotFrame } from '../plot/plot-frame';
import { seekByPointer } from '../plot/seek-by-pointer';
import { stepTicks, xOf } from '../plot/step-x';
import { gapOf, iceOf } from '../plot/final-stretch';
import { ValueColumns } from '../plot/value-columns';
import { valueScale, type ValueScale } from '../plot/value-scale';
import type { LowerView } from '../../view';
import { drawFit } from './draw-fit';
import { findIn } from './growth-model';
import { measuresOf, type Measures } from './measures';
import { growthNotes, type GrowthNotes } from './notes';
import { describeGrowth, type Found } from './sentences';

/** Rows of a run that are read in one frame: about three milliseconds. */
const ROWS_A_FRAME = 40_000;

export const growthView: LowerView = { id: 'growth', mount };

/** A run as it is drawn. */
interface Drawn {
  readonly run: RunResult;
  readonly measures: Measures;
  readonly distances: ValueColumns;
  readonly values: ValueColumns;
}

function mount(host: HTMLElement, lab: Lab): () => void {
  const frame = new PlotFrame(host, lab, 'growth');
  let drawn: Drawn | null = null;
  let found: Found | null = null;
  let words: GrowthNotes = { notes: [] };
  let said: number | null = null;
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
    const lines = [
      { columns: values, text: measures.valueName, kind: 'teal' },
      { columns: distances, text: measures.distanceName, kind: 'strong' },
    ] as const;
    const latest = (drawn?.run.total ?? 1) - 1;
    const named = axes.shades.length;
    words = growthNotes(lines, found, named, scale, layout.plot, style, texts, latest);
    said = null;
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
    if (found?.distanceLine) {
      drawFit(pen, found.distanceLine, distances.total, scale, plot, style);
    }
    const x = xOf(step, distances.total, plot.width);
    drawHairline(pen, x, plot.height, style);
    drawBall(pen, x, yOf(measures.value, step), style, style.teal);
    drawBall(pen, x, yOf(measures.distance, step), style);
    sayWords(at > last ? Math.floor(at) : -1);
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

  /** The words change with the run; with the step only where it lies beyond the axis. */
  const sayWords = (beyond: number) => {
    if (beyond === said) return;
    said = beyond;
    const text = fill(lab.texts.peek().growth.beyond, { step: beyond });
    const mark = beyond >= 0 && words.beyond ? [{ ...words.beyond, text }] : [];
    drawNotes(frame.over, frame.layout, [...words.notes, ...mark], frame.style);
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
      { name: measures.distanceName, value: valueText(measures.distance(step)), math: true },
      { name: measures.valueName, value: valueText(measures.value(step)), math: true },
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

const valueText = (value: number): string =>
  Number.isFinite(value) ? shortText(value, 4) : tickText(value);

/** Whether `next` is more of the run `shown`, drawn the same way. */
const continues = (shown: RunResult, next: RunResult): boolean =>
  shown.trajectory.rows === next.trajectory.rows && shown.outcome === next.outcome;

const together = (a: ValueColumns, b: ValueColumns) => ({
  least: Math.min(a.least, b.least),
  greatest: Math.max(a.greatest, b.greatest),
  leastPositive: Math.min(a.leastPositive, b.leastPositive),
  zero: a.zero || b.zero,
});
