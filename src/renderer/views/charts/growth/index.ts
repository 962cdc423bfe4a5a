// Growth: the distance and f by step on a logarithmic axis, where a constant factor is a straight
// line; the factor in words, why it is that one, and where rounding bends and freezes the run. Of
// other runs the distance, from the same point.

import { fill } from '../../../../i18n/fill';
import { shortText, tickText } from '../../../../i18n/number-format';
import type { ObjectiveInfo } from '../../../../shared/session/objective-info';
import { lastShown } from '../../../model/queries/visible-steps';
import type { RunResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import { defineChart } from '../define-chart';
import type { AcrossAxis } from '../plot/across';
import type { Shade } from '../plot/axes';
import { frozenShades, nonFiniteShades } from '../plot/final-stretch';
import { ball, hairline, type Mark } from '../plot/marks';
import {
  comparedRuns,
  rangeTogether,
  rivalColumns,
  rivalLines,
  rivalMarks,
  runNear,
  standingOut,
  type Compared,
  type RivalLine,
} from '../plot/rivals';
import {
  activeBall,
  lineHeightAt,
  runLine,
  runMarks,
  type RunColors,
  type RunLine,
} from '../plot/run-line';
import { describedTogether, ofActive } from '../plot/run-words';
import { stepAcross } from '../plot/step-across';
import { stepAxis, xOf } from '../plot/step-x';
import { ValueColumns } from '../plot/value-columns';
import { ticksWithin, valueScale, type ValueScale } from '../plot/value-scale';
import { growthFindings, type GrowthFindings } from './findings';
import { growthLabels, type GrowthLabels } from './labels';
import { distanceTo, measuresOf, type Measures } from './measures';
import { describeGrowth } from './sentences';
import type { StraightPart } from './straight-part';

/** Rows of a run that are read in one frame: about three milliseconds. */
const ROWS_A_FRAME = 40_000;
/** The straight line goes on by this part of itself, so that it can be seen who leaves it. */
const FURTHER = 0.12;

const valueColors: RunColors = { pale: 'mist', line: 'teal', dot: 'teal' };

interface GrowthData extends Compared {
  readonly run: RunResult | null;
  readonly subject: Pick<ObjectiveInfo, 'minima' | 'entry'>;
  readonly frozenFrom: number | null;
}

interface GrowthModel extends Compared {
  readonly frame: ChartFrame;
  readonly run: RunResult;
  readonly measures: Measures;
  readonly distances: ValueColumns;
  readonly values: ValueColumns;
  readonly scale: ValueScale;
  readonly distanceLine: RunLine;
  readonly valueLine: RunLine;
  readonly others: readonly RivalLine[];
  readonly across: AcrossAxis;
  readonly shades: readonly Shade[];
  /** null until the whole run has been read. */
  readonly findings: GrowthFindings | null;
  readonly labels: GrowthLabels;
  readonly partial: boolean;
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
    const { frame, measures, distances, valueLine, distanceLine, findings, active, others } = model;
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
        ball(x, lineTop(model, measures.value, step), 'teal'),
        activeBall(active, x, lineTop(model, measures.distance, step)),
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
      return { step: at, value: `${measures.distanceName} = ${shortText(rival.valueOf(at))}` };
    });
  },

  scope: ({ frame, measures, rivals }) =>
    rivals.length === 0
      ? null
      : fill(frame.texts.growth.scope, { what: measures.distanceName, f: measures.valueName }),

  runAt: (model, step, y) =>
    runNear(
      [
        ...model.others.map((rival) => ({ style: rival.style, top: topOf(model, rival, step) })),
        { style: model.active, top: lineTop(model, model.measures.distance, step) },
      ],
      y,
    ),

  heightAt(model, step) {
    const rival = model.others.find(({ style }) => style === model.pointed);
    return rival ? topOf(model, rival, step) : lineTop(model, model.measures.distance, step);
  },
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

/** The last step of another run that is here and on the axis. */
const lastOf = ({ distances }: GrowthModel, { result }: RivalLine): number =>
  Math.min(distances.total, result.trajectory.length) - 1;

/** Another run's line at a step that may be fractional, in pixels from the top. */
function topOf(model: GrowthModel, rival: RivalLine, step: number): number {
  const { scale, frame } = model;
  const last = lastOf(model, rival);
  return (1 - lineHeightAt(rival.valueOf, last, scale, Math.min(step, last))) * frame.plot.height;
}

/** The last step that is here and on the axis. */
const lastDrawn = ({ distances, run }: GrowthModel): number =>
  Math.min(distances.total, run.trajectory.length) - 1;

/** The whole step where the lab stands, if it lies beyond the axis. */
function stepBeyond(model: GrowthModel, at: number): number | null {
  const step = Math.min(at, model.run.trajectory.length - 1);
  return step > lastDrawn(model) ? Math.floor(step) : null;
}

/** A line at a step that may be fractional, in pixels from the top. */
function lineTop(
  { run, scale, frame }: GrowthModel,
  valueOf: (step: number) => number,
  step: number,
): number {
  const at = lineHeightAt(valueOf, run.trajectory.length - 1, scale, step);
  return (1 - at) * frame.plot.height;
}

/** The line on which the distance would go on without rounding. */
function straightMark(
  line: StraightPart,
  { distances: { total }, scale, frame: { plot } }: GrowthModel,
): Mark {
  const end = Math.min(total - 1, line.to + Math.max(1, FURTHER * (line.to - line.from)));
  const pointAt = (step: number) =>
    [
      xOf(step, total, plot.width),
      // One that leaves float64 ends at the border.
      (1 - scale.at(Math.min(Number.MAX_VALUE, 10 ** line.at(step)))) * plot.height,
    ] as const;
  const [from, to] = [pointAt(line.from), pointAt(end)];
  return {
    type: 'clip',
    to: plot.width,
    rim: 0,
    marks: [{ type: 'segment', from, to, color: 'ink', dash: [4, 3] }],
  };
}

const valueText = (value: number): string =>
  Number.isFinite(value) ? shortText(value, 4) : tickText(value);
