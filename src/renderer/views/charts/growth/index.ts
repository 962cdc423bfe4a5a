// Growth: the distance and f by step on a logarithmic axis, where a constant factor is a straight
// line; the factor in words, why it is that one, and where rounding bends and freezes the run. Of
// other runs the distance, from the same point.

import { fill } from '../../../../i18n/fill';
import { shortText, tickText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import type { ObjectiveInfo } from '../../../../shared/session/objective-info';
import { lastShown } from '../../../model/queries/visible-steps';
import type { RunResult } from '../../../model/queries/results';
import { defineChart } from '../define-chart';
import { frozenShades, nonFiniteShades } from '../plot/final-stretch';
import { ball, hairline, type Mark } from '../plot/marks';
import { meantLines } from '../plot/meant-lines';
import {
  comparedRuns,
  rangeTogether,
  rivalColumns,
  rivalLines,
  rivalMarks,
  standingOut,
  type Compared,
} from '../plot/rivals';
import { activeBall, runLine, runMarks, type RunColors } from '../plot/run-line';
import { describedTogether, ofActive } from '../plot/run-words';
import { stepAcross } from '../plot/step-across';
import { stepAxis, xOf } from '../plot/step-x';
import { ValueColumns } from '../plot/value-columns';
import { ticksWithin, valueScale } from '../plot/value-scale';
import { growthFindings } from './findings';
import {
  distanceTop,
  lastDrawn,
  lastOf,
  stepBeyond,
  topOf,
  valueTop,
  type GrowthModel,
} from './growth-model';
import { growthLabels } from './labels';
import { distanceTo, measuresOf, type Measures } from './measures';
import { describeGrowth } from './sentences';
import { straightMark } from './straight-mark';

/** Rows of a run that are read in one frame: about three milliseconds. */
const ROWS_A_FRAME = 40_000;
const valueColors: RunColors = { pale: 'mist', line: 'teal', dot: 'teal' };

interface GrowthData extends Compared {
  readonly run: RunResult | null;
  readonly subject: Pick<ObjectiveInfo, 'minima' | 'entry'>;
  readonly frozenFrom: number | null;
}

export const growthChart = defineChart<GrowthData, GrowthModel>({
  id: 'growth',
  across: stepAcross,

  reads: (lab) => ({
    run: lab.results.run.value,
    subject: lab.subject.value,
    frozenFrom: lab.frozen.value?.from ?? null,
    ...comparedRuns(lab),
  }),

  prepare({ run, subject, frozenFrom, ...compared }, frame, previous) {
    if (!run || run.trajectory.length === 0) return null;
    const { plot, style, texts } = frame;
    const { rivals } = compared;
    const total = Math.max(
      lastShown(run) + 1,
      ...rivals.map(({ result }) => (result ? lastShown(result) + 1 : 1)),
    );
    const columns =
      previous && continues(previous.run, run) && previous.distances.total === total
        ? previous
        : newColumns(run, subject, total, plot.width);
    const { measures, distances, values } = columns;
    const here = run.trajectory.length;
    const whole =
      values.advance(here, measures.value, ROWS_A_FRAME) &&
      distances.advance(here, measures.distance, ROWS_A_FRAME);
    const others = rivalColumns(
      rivals,
      total,
      plot.width,
      ({ trajectory }) => distanceTo(trajectory, measures.from),
      previous && sameFrom(previous.measures, measures) ? previous.others : [],
      ROWS_A_FRAME,
    );
    const findings = whole && run.outcome ? growthFindings(run, measures, subject) : null;
    const range = rangeTogether([distances, values, ...others.each.map((rival) => rival.columns)]);
    const scale = valueScale(range, ticksWithin(plot.height, style.label));
    const nonFinite = [
      ...nonFiniteShades(values, texts, `${measures.valueName} = `, 'pale'),
      ...nonFiniteShades(distances, texts, `${measures.distanceName} = `),
    ];
    const shades = ofActive(
      nonFinite.length > 0 ? nonFinite : frozenShades(frozenFrom, total, texts),
      compared,
      plot,
      style.label,
    );
    const named = [
      { columns: values, text: measures.valueName, kind: 'teal' },
      { columns: distances, text: measures.distanceName, kind: 'strong' },
    ] as const;
    const lines = rivalLines(others.each, scale, plot);
    return {
      ...compared,
      frame,
      run,
      measures,
      distances,
      values,
      scale,
      distanceLine: runLine(distances, scale, plot),
      valueLine: runLine(values, scale, plot),
      others: lines,
      across: stepAxis(total, plot.width, style.label, texts.chart.step),
      shades,
      findings,
      labels: growthLabels(named, findings, shades, scale, frame, run.total - 1, lines),
      partial: !whole || !others.whole,
    };
  },

  axes: ({ frame, scale, across, shades }) => ({
    panels: [{ top: 0, height: frame.plot.height, up: scale.ticks }],
    across,
    shades,
  }),

  marks(model, at): readonly Mark[] {
    const { frame, distances, valueLine, distanceLine, findings, active, others } = model;
    const { width, height } = frame.plot;
    const step = Math.min(at, lastDrawn(model));
    const x = xOf(step, distances.total, width);
    const latest = Math.min(at, Math.max(step, ...others.map((rival) => lastOf(model, rival))));
    return [
      ...rivalMarks(others, at, width, model, frame.style.line, (rival, each) =>
        topOf(model, rival, each),
      ),
      ...standingOut(active, model, [
        // f is of no run's colour, and solid.
        ...runMarks(valueLine, step, x, 0, frame.style, valueColors),
        ...runMarks(distanceLine, step, x, active, frame.style),
        ...(findings?.distanceLine ? [straightMark(findings.distanceLine, model)] : []),
      ]),
      hairline(xOf(latest, distances.total, width), height),
      ...standingOut(active, model, [
        ball(x, valueTop(model, step), 'teal'),
        activeBall(active, x, distanceTop(model, step)),
      ]),
    ];
  },

  labels: {
    key: (model, { at }) => stepBeyond(model, at) ?? '',
    place(model, { at }) {
      const { labels, frame } = model;
      const step = stepBeyond(model, at);
      if (step === null || !labels.beyond) return labels.notes;
      return [
        ...labels.notes,
        { ...labels.beyond, text: fill(frame.texts.growth.beyond, { step }) },
      ];
    },
  },

  reading(model, read) {
    const { frame, run, measures, others, pointed } = model;
    const rival = others.find(({ style }) => style === pointed);
    if (rival) {
      const at = Math.min(read, rival.result.trajectory.length - 1);
      return [
        { name: frame.texts.chart.step, value: String(at) },
        { name: measures.distanceName, value: valueText(rival.valueOf(at)), math: true },
      ];
    }
    const step = Math.min(read, run.trajectory.length - 1);
    return [
      { name: frame.texts.chart.step, value: String(step) },
      { name: measures.distanceName, value: valueText(measures.distance(step)), math: true },
      { name: measures.valueName, value: valueText(measures.value(step)), math: true },
    ];
  },

  describe(model, read) {
    const { frame, run, findings, distances, measures, others } = model;
    const step = Math.min(read, run.trajectory.length - 1);
    if (!findings) return null;
    const sentence = describeGrowth(findings, step, distances.total - 1, frame.texts);
    return describedTogether(sentence, model, others, (rival) => {
      const at = Math.min(read, rival.result.trajectory.length - 1);
      const value = saidNumber(frame.texts, rival.valueOf(at), shortText);
      return { step: at, value: `${measures.distanceName} = ${value}` };
    });
  },

  scope: ({ frame, measures, rivals }) =>
    rivals.length === 0
      ? null
      : fill(frame.texts.growth.scope, { what: measures.distanceName, f: measures.valueName }),

  ...meantLines(topOf, distanceTop),
});

function newColumns(
  run: RunResult,
  subject: GrowthData['subject'],
  total: number,
  width: number,
): Pick<GrowthModel, 'measures' | 'distances' | 'values'> {
  return {
    measures: measuresOf(subject, run),
    distances: new ValueColumns(total, width),
    values: new ValueColumns(total, width),
  };
}

/** Whether `next` is more of the run `before`, drawn the same way. */
const continues = (before: RunResult, next: RunResult): boolean =>
  before.trajectory.rows === next.trajectory.rows && before.outcome === next.outcome;

/** Whether the distances of both are from one point. */
const sameFrom = (a: Measures, b: Measures): boolean =>
  a.from === b.from || JSON.stringify(a.from) === JSON.stringify(b.from);

const valueText = (value: number): string =>
  Number.isFinite(value) ? shortText(value, 4) : tickText(value);
