// Gradients: the numerical and the exact one along the run over each other, how far apart they
// are, and where x ± h rounds to x. Both are shown for either kind of run; of other runs the one that
// they took.

import type { Outcome } from '../../../../core/outcome/kinds';
import { fill } from '../../../../i18n/fill';
import { shortText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import type { Texts } from '../../../../i18n/texts';
import { lastShown } from '../../../model/queries/visible-steps';
import type { GradientsResult, RunResult } from '../../../model/queries/results';
import { defineChart } from '../define-chart';
import type { Shade } from '../plot/axes';
import { frozenShades, shadeFrom } from '../plot/final-stretch';
import { hairline } from '../plot/marks';
import { meantLines } from '../plot/meant-lines';
import {
  comparedRuns,
  rivalColumns,
  rivalLines,
  rivalMarks,
  standingOut,
  type Compared,
  type RivalColumns,
  type RivalLine,
} from '../plot/rivals';
import { lineHeightAt } from '../plot/run-line';
import { describedTogether, ofActive } from '../plot/run-words';
import { stepAcross } from '../plot/step-across';
import { stepAxis, xOf } from '../plot/step-x';
import { gradientLines, sampleAt, slopeOf, type GradientModel } from './gradient-model';
import { gradientLabels, waitingLabel } from './labels';
import { lineMarks, sampleMarks } from './line-marks';
import { layPanels } from './panels';

/** Rows of other runs that are read in one frame: about three milliseconds. */
const ROWS_A_FRAME = 40_000;

interface GradientData extends Compared {
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
    ...comparedRuns(lab),
  }),

  prepare({ gradients, run, frozenFrom, axes, variables, ...compared }, frame, previous) {
    const { plot, style, texts } = frame;
    const axisRun = gradients?.run ?? run;
    const { rivals } = compared;
    const shown = [axisRun, ...rivals.map(({ result }) => result)].flatMap((each) => each ?? []);
    const total = Math.max(1, ...shown.map((each) => lastShown(each) + 1));
    const panels = layPanels(plot.height, style.label, gradients ? axes.length : 0);
    const others = rivalColumns(
      rivals,
      total,
      plot.width,
      slopeOf,
      previous?.others ?? [],
      ROWS_A_FRAME,
    );
    const lines =
      gradients && gradientLines(gradients, axes, variables, panels, total, frame, others.each);
    const { height } = panels.sizes;
    return {
      ...compared,
      frame,
      run,
      total,
      panels,
      across: stepAxis(total, plot.width, style.label, texts.chart.step),
      shades: ofActive(
        endShades(run?.outcome ?? null, frozenFrom, total, texts),
        compared,
        plot,
        style.label,
      ),
      lines,
      others: lines ? rivalLines(others.each, lines.sizes, { width: plot.width, height }) : [],
      partial: !others.whole,
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
    const { run, total, frame, lines, others, active } = model;
    const { width, height } = frame.plot;
    if (!run || run.trajectory.length === 0) return [];
    const step = Math.min(at, run.trajectory.length - 1, total - 1);
    const x = xOf(step, total, width);
    const clock = Math.min(
      total - 1,
      Math.max(step, ...others.map((each) => lastOf(model, each))),
      at,
    );
    return [
      ...rivalMarks(others, at, width, model, frame.style.line, (rival, each) =>
        topOf(model, rival, each),
      ),
      ...standingOut(active, model, lines ? lineMarks(model, lines, x) : []),
      hairline(xOf(clock, total, width), height),
      ...standingOut(active, model, lines ? sampleMarks(active, lines, sampleAt(model, step)) : []),
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
    const { lines, frame, others, pointed } = model;
    const rival = others.find(({ style }) => style === pointed);
    if (rival) {
      const at = Math.min(read, lastOf(model, rival));
      return [
        { name: frame.texts.chart.step, value: String(at) },
        { name: '‖∇f‖', value: shortText(rival.valueOf(at), 3), math: true },
      ];
    }
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
    const said = (value = 0, digits = 5) =>
      saidNumber(frame.texts, value, (finite) => shortText(finite, digits));
    const sentence = fill(frame.texts.gradients.described, {
      last: total - 1,
      step: steps[sample] ?? 0,
      numerical: said(numerical[sample]),
      exact: said(exact[sample]),
      error: said(error[sample], 3),
    });
    return describedTogether(sentence, model, model.others, (rival) => {
      const at = Math.min(read, lastOf(model, rival));
      return { step: at, value: `‖∇f‖ = ${said(rival.valueOf(at))}` };
    });
  },

  scope: ({ frame, rivals }) => (rivals.length === 0 ? null : frame.texts.gradients.scope),

  ...meantLines(topOf, ownTop),
});

/** The active run's numerical gradient at a step, in pixels from the top. */
function ownTop(model: GradientModel, step: number): number {
  return model.lines?.numerical.y[sampleAt(model, step)] ?? Number.NaN;
}

/** The last step of another run that is here and on the axis. */
const lastOf = ({ total }: GradientModel, { result }: RivalColumns): number =>
  Math.min(total, result.trajectory.length) - 1;

/** Another run's line at a step that may be fractional, in pixels from the top. */
function topOf(model: GradientModel, rival: RivalLine, step: number): number {
  const { lines, panels } = model;
  const last = lastOf(model, rival);
  if (!lines) return Number.NaN;
  return (
    (1 - lineHeightAt(rival.valueOf, last, lines.sizes, Math.min(step, last))) * panels.sizes.height
  );
}

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
