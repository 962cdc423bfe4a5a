// f by step on a logarithmic axis, with the step shown marked.

import { fill } from '../../../../i18n/fill';
import { fullText, readOut } from '../../../../i18n/number-format';
import type { RunResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import { defineChart } from '../define-chart';
import type { AcrossAxis } from '../plot/across';
import type { Shade } from '../plot/axes';
import { frozenShades, nonFiniteShades } from '../plot/final-stretch';
import { ball, hairline, type Mark } from '../plot/marks';
import { lineHeightAt, runColors, runLine, runMarks, type RunLine } from '../plot/run-line';
import { stepAcross } from '../plot/step-across';
import { stepAxis, xOf } from '../plot/step-x';
import { ValueColumns } from '../plot/value-columns';
import { ticksWithin, valueScale, type ValueScale } from '../plot/value-scale';

/** Rows of a run that are read in one frame: about two milliseconds. */
const ROWS_A_FRAME = 200_000;

interface ValueData {
  readonly run: RunResult | null;
  readonly frozenFrom: number | null;
  readonly formula: string;
}

interface ValueModel extends ValueData {
  readonly frame: ChartFrame;
  readonly columns: ValueColumns;
  readonly scale: ValueScale;
  readonly line: RunLine;
  readonly across: AcrossAxis;
  readonly shades: readonly Shade[];
  readonly partial: boolean;
}

export const valueChart = defineChart<ValueData, ValueModel>({
  id: 'value',
  contractName: 'Value by step',
  across: stepAcross,

  reads: (lab) => ({
    run: lab.results.run.value,
    frozenFrom: lab.frozen.value?.from ?? null,
    formula: lab.subject.value.formula,
  }),

  prepare(data, frame, previous) {
    const { run, frozenFrom } = data;
    const { plot, style, texts } = frame;
    const path = run?.trajectory;
    const continues = previous && path && previous.run?.trajectory.rows === path.rows;
    const columns = continues ? previous.columns : new ValueColumns(run?.total ?? 1, plot.width);
    const whole = !path || columns.advance(path.length, (step) => path.f(step), ROWS_A_FRAME);
    const scale = valueScale(columns, ticksWithin(plot.height, style.label));
    const nonFinite = nonFiniteShades(columns, texts);
    return {
      ...data,
      frame,
      columns,
      scale,
      line: runLine(columns, scale, plot),
      across: stepAxis(columns.total, plot.width, style.label, texts.chart.step),
      shades: nonFinite.length > 0 ? nonFinite : frozenShades(frozenFrom, columns.total, texts),
      partial: !whole,
    };
  },

  axes: ({ frame, scale, across, shades }) => ({
    panels: [{ top: 0, height: frame.plot.height, up: scale.ticks }],
    across,
    shades,
  }),

  marks(model, at): readonly Mark[] {
    const { frame, line, columns } = model;
    if (lastOf(model) < 0) return [];
    const { width, height } = frame.plot;
    const step = Math.min(at, lastOf(model));
    const x = xOf(step, columns.total, width);
    return [
      ...runMarks(line, step, x, runColors, frame.style),
      hairline(x, height),
      ball(x, lineTop(model, step)),
    ];
  },

  reading(model, read) {
    const path = model.run?.trajectory;
    if (!path || path.length === 0) return [];
    const step = Math.min(read, lastOf(model));
    return [
      { name: model.frame.texts.chart.step, value: String(step) },
      { name: 'f', value: readOut(path.f(step), model.frame.decimals, 5), math: true },
    ];
  },

  describe(model, read) {
    const path = model.run?.trajectory;
    if (!path || path.length === 0) return null;
    const last = lastOf(model);
    const step = Math.min(read, last);
    return fill(model.frame.texts.chart.described, {
      formula: model.formula,
      last,
      step,
      f: fullText(path.f(step)),
      first: fullText(path.f(0)),
      end: fullText(path.f(last)),
    });
  },

  heightAt: lineTop,
});

/** The last step that is here; −1 where there is none. */
const lastOf = ({ run }: ValueModel): number => (run?.trajectory.length ?? 0) - 1;

/** The line at a step that may be fractional, in pixels from the top. */
function lineTop(model: ValueModel, step: number): number {
  const path = model.run?.trajectory;
  if (!path) return Number.NaN;
  const at = lineHeightAt((k) => path.f(k), lastOf(model), model.scale, step);
  return (1 - at) * model.frame.plot.height;
}
