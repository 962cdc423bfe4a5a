// Gradients: the numerical and the exact one along the run over each other, how far apart they
// are, and where x ± h rounds to x. Both are shown for either kind of run.

import type { Outcome } from '../../../../core/outcome/kinds';
import { fill } from '../../../../i18n/fill';
import { shortText } from '../../../../i18n/number-format';
import type { Texts } from '../../../../i18n/texts';
import { lastShown } from '../../../model/queries/visible-steps';
import type { GradientsResult, RunResult } from '../../../model/queries/results';
import { defineChart } from '../define-chart';
import type { Shade } from '../plot/axes';
import { frozenShades, shadeFrom } from '../plot/final-stretch';
import { ball, hairline, type LineMark, type Mark } from '../plot/marks';
import { DOT_ROOM } from '../plot/run-line';
import type { Series } from '../plot/series';
import { stepAcross } from '../plot/step-across';
import { stepAxis, xOf } from '../plot/step-x';
import { gradientLines, sampleAt, type GradientLines, type GradientModel } from './gradient-model';
import { gradientLabels, waitingLabel } from './labels';
import { layPanels, stripMarks } from './panels';

interface GradientData {
  readonly gradients: GradientsResult | null;
  readonly run: RunResult | null;
  readonly frozenFrom: number | null;
  /** The coordinates of the plane, each with a strip. */
  readonly axes: readonly number[];
  readonly variables: readonly string[];
}

export const gradientChart = defineChart<GradientData, GradientModel>({
  id: 'gradient',
  across: stepAcross,

  reads: (lab) => ({
    gradients: lab.results.gradients.value,
    run: lab.results.run.value,
    frozenFrom: lab.frozen.value?.from ?? null,
    axes: lab.session.value.axes,
    variables: lab.subject.value.variables,
  }),

  prepare(data, frame) {
    const { gradients, run, frozenFrom, axes, variables } = data;
    const { plot, style, texts } = frame;
    const axisRun = gradients?.run ?? run;
    const total = axisRun ? lastShown(axisRun) + 1 : 1;
    const panels = layPanels(plot.height, style.label, gradients ? axes.length : 0);
    return {
      frame,
      run,
      total,
      panels,
      across: stepAxis(total, plot.width, style.label, texts.chart.step),
      shades: endShades(run?.outcome ?? null, frozenFrom, total, texts),
      lines: gradients && gradientLines(gradients, axes, variables, panels, total, frame),
    };
  },

  axes: ({ panels, lines, across, shades }) => ({
    panels: [
      { ...panels.sizes, up: lines?.sizes.ticks ?? [] },
      { ...panels.errors, up: lines?.errors.ticks ?? [] },
    ],
    across,
    shades,
  }),

  marks(model, at) {
    const { run, total, frame, lines } = model;
    const { width, height } = frame.plot;
    if (!run || run.trajectory.length === 0) return [];
    const step = Math.min(at, run.trajectory.length - 1, total - 1);
    const x = xOf(step, total, width);
    return [
      ...(lines ? lineMarks(model, lines, x) : []),
      hairline(x, height),
      ...(lines ? sampleMarks(lines, sampleAt(model, step)) : []),
    ];
  },

  labels: {
    key: (model, { read }) => (model.lines ? sampleAt(model, read) : ''),
    place: (model, { read }) =>
      model.lines
        ? gradientLabels(model, model.lines, sampleAt(model, read))
        : waitingLabel(model.frame),
  },

  reading(model, read) {
    const { lines, frame } = model;
    const sample = sampleAt(model, read);
    const step = lines?.agreement.steps[sample];
    if (!lines || step === undefined) return [];
    return [
      { name: frame.texts.chart.step, value: String(step) },
      {
        name: frame.texts.gradients.error,
        value: shortText(lines.agreement.error[sample] ?? Number.NaN, 3),
      },
    ];
  },

  describe(model, read) {
    const { lines, total, frame } = model;
    const sample = sampleAt(model, read);
    if (!lines || sample < 0) return null;
    const { steps, numerical, exact, error } = lines.agreement;
    return fill(frame.texts.gradients.described, {
      last: total - 1,
      step: steps[sample] ?? 0,
      numerical: shortText(numerical[sample] ?? 0),
      exact: shortText(exact[sample] ?? 0),
      error: shortText(error[sample] ?? 0, 3),
    });
  },

  heightAt: (model, step) => model.lines?.numerical.y[sampleAt(model, step)] ?? Number.NaN,
});

/** How the run ends: frozen by rounding, or out of float64, f first and then x. */
function endShades(
  outcome: Outcome | null,
  frozenFrom: number | null,
  total: number,
  texts: Texts,
): readonly Shade[] {
  if (outcome?.kind !== 'overflow') return frozenShades(frozenFrom, total, texts);
  const { fStep, xStep } = outcome.evidence;
  const shade = (name: string, step: number | null, kind: Shade['kind']): readonly Shade[] =>
    step === null ? [] : [shadeFrom(step, total, `${name} = ∞`, kind, texts)];
  return [...shade('f', fStep, 'pale'), ...shade('x', xStep, 'gap')];
}

/** All pale, and strong up to `x`. */
function lineMarks(model: GradientModel, lines: GradientLines, x: number): readonly Mark[] {
  const { frame, panels, total } = model;
  const { numerical, exact, error } = lines;
  const line = (points: Series, color: LineMark['color'], width: number): Mark => ({
    type: 'line',
    points,
    color,
    width,
    loneDots: true,
  });
  const spread = frame.plot.width / lines.agreement.steps.length >= DOT_ROOM;
  return [
    line(exact, 'mist', 5),
    line(numerical, 'paleOnPaper', 1.3),
    line(error, 'mist', 1.6),
    ...panels.strips.flatMap((strip, row) =>
      stripMarks(strip, lines.lost[row]?.spans ?? [], total, frame.plot.width),
    ),
    {
      type: 'clip',
      to: x,
      rim: 6,
      marks: [
        line(exact, 'teal', 5),
        line(numerical, 'accent', 2),
        line(error, 'ink', 1.8),
        ...(spread
          ? ([
              { type: 'dots', points: numerical, color: 'accentDeep', radius: 2.3 },
              { type: 'dots', points: error, color: 'ink', radius: 2.1 },
            ] as const)
          : []),
      ],
    },
  ];
}

function sampleMarks({ numerical, error }: GradientLines, sample: number): readonly Mark[] {
  const x = numerical.x[sample];
  if (x === undefined) return [];
  return [
    ball(x, numerical.y[sample] ?? Number.NaN),
    ball(x, error.y[sample] ?? Number.NaN, 'ink'),
  ];
}
