// f by step on a logarithmic axis, of every run, with the step shown marked.

import { fill } from '../../../../i18n/fill';
import { fullText, readOut, shortText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import type { RunResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import { defineChart } from '../define-chart';
import type { AcrossAxis } from '../plot/across';
import type { Shade } from '../plot/axes';
import { frozenShades, nonFiniteShades } from '../plot/final-stretch';
import { hairline, type Mark } from '../plot/marks';
import { meantLines } from '../plot/meant-lines';
import {
  comparedRuns,
  rangeTogether,
  rivalColumns,
  rivalLines,
  rivalMarks,
  standingOut,
  type Compared,
  type RivalLine,
} from '../plot/rivals';
import { describedTogether, ofActive } from '../plot/run-words';
import { activeBall, lineHeightAt, runLine, runMarks, type RunLine } from '../plot/run-line';
import { stepAcross } from '../plot/step-across';
import { stepAxis, xOf } from '../plot/step-x';
import { ValueColumns } from '../plot/value-columns';
import { ticksWithin, valueScale, type ValueScale } from '../plot/value-scale';

/** Rows of a run that are read in one frame: about two milliseconds. */
const ROWS_A_FRAME = 200_000;

interface ValueData extends Compared {
  readonly run: RunResult | null;
  readonly frozenFrom: number | null;
  readonly formula: string;
}

interface ValueModel extends ValueData {
  readonly frame: ChartFrame;
  /** Steps + 1 of the axis. */
  readonly total: number;
  readonly columns: ValueColumns;
  readonly scale: ValueScale;
  readonly line: RunLine;
  readonly others: readonly RivalLine[];
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
    ...comparedRuns(lab),
  }),

  prepare(data, frame, previous) {
    const { run, frozenFrom, rivals } = data;
    const { plot, style, texts } = frame;
    const path = run?.trajectory;
    const total = Math.max(run?.total ?? 1, ...rivals.map(({ result }) => result?.total ?? 1));
    const continues =
      previous && path && previous.run?.trajectory.rows === path.rows && previous.total === total;
    const columns = continues ? previous.columns : new ValueColumns(total, plot.width);
    const whole = !path || columns.advance(path.length, (step) => path.f(step), ROWS_A_FRAME);
    const others = rivalColumns(
      rivals,
      total,
      plot.width,
      ({ trajectory }) =>
        (step) =>
          trajectory.f(step),
      previous?.others ?? [],
      ROWS_A_FRAME,
    );
    const range = rangeTogether([columns, ...others.each.map((rival) => rival.columns)]);
    const scale = valueScale(range, ticksWithin(plot.height, style.label));
    const nonFinite = nonFiniteShades(columns, texts);
    const shades = nonFinite.length > 0 ? nonFinite : frozenShades(frozenFrom, total, texts);
    return {
      ...data,
      frame,
      columns,
      scale,
      total,
      line: runLine(columns, scale, plot),
      others: rivalLines(others.each, scale, plot),
      across: stepAxis(total, plot.width, style.label, texts.chart.step),
      shades: ofActive(shades, data, plot, style.label),
      partial: !whole || !others.whole,
    };
  },

  axes: ({ frame, scale, across, shades }) => ({
    panels: [{ top: 0, height: frame.plot.height, up: scale.ticks }],
    across,
    shades,
  }),

  marks(model, at): readonly Mark[] {
    const { frame, line, others, total, active } = model;
    if (lastOf(model) < 0) return [];
    const { width, height } = frame.plot;
    const step = Math.min(at, lastOf(model));
    const x = xOf(step, total, width);
    return [
      ...rivalMarks(others, at, width, model, frame.style.line, (rival, whole) =>
        topOf(model, rival, whole),
      ),
      ...standingOut(active, model, runMarks(line, step, x, active, frame.style)),
      hairline(xOf(Math.min(at, latest(model)), total, width), height),
      ...standingOut(active, model, [activeBall(active, x, lineTop(model, step))]),
    ];
  },

  reading(model, read) {
    const { pointed, others } = model;
    const rival = others.find(({ style }) => style === pointed);
    const path = (rival?.result ?? model.run)?.trajectory;
    if (!path || path.length === 0) return [];
    const step = Math.min(read, path.length - 1);
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
    const t = model.frame.texts;
    const full = (value: number) => saidNumber(t, value, fullText);
    const sentence = fill(t.chart.described, {
      formula: model.formula,
      last,
      step,
      f: full(path.f(step)),
      first: full(path.f(0)),
      end: full(path.f(last)),
    });
    return describedTogether(sentence, model, model.others, (rival) => {
      const at = Math.min(read, rival.result.trajectory.length - 1);
      return { step: at, value: `f = ${saidNumber(t, rival.valueOf(at), shortText)}` };
    });
  },

  ...meantLines(topOf, lineTop),
});

/** The last step that is here; −1 where there is none. */
const lastOf = ({ run }: ValueModel): number => (run?.trajectory.length ?? 0) - 1;

/** The last step of any run that is here. */
const latest = (model: ValueModel): number =>
  Math.max(lastOf(model), ...model.others.map(({ result }) => result.trajectory.length - 1));

/** Another run's line at a step that may be fractional, in pixels from the top. */
function topOf({ scale, frame }: ValueModel, { valueOf, result }: RivalLine, step: number): number {
  const last = result.trajectory.length - 1;
  return (1 - lineHeightAt(valueOf, last, scale, Math.min(step, last))) * frame.plot.height;
}

/** The active run's line at a step that may be fractional, in pixels from the top. */
function lineTop(model: ValueModel, step: number): number {
  const path = model.run?.trajectory;
  if (!path) return Number.NaN;
  const at = lineHeightAt((k) => path.f(k), lastOf(model), model.scale, step);
  return (1 - at) * model.frame.plot.height;
}
