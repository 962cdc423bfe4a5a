// The error over h: at the point of the step shown of the active run, how wrong the central difference is for each
// h. A large h is wrong because f is no parabola, a small one because numbers are rounded; the
// picture is a V, and h can be dragged along it.

import './h.css';
import { fill } from '../../../../i18n/fill';
import { fullText, shortText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import type { Lab } from '../../../model/lab';
import type { ErrorsResult } from '../../../model/queries/results';
import { defineChart } from '../define-chart';
import type { AcrossAxis } from '../plot/across';
import { nameWidth } from '../plot/axes';
import { logAxis } from '../plot/log-axis';
import { axisChoice } from './axis-choice';
import { errorAt, errorLines, type ErrorModel } from './error-model';
import { digitsText, shortDigits } from './error-words';
import { hAcross } from './h-across';
import { hHandle } from './handle';
import { H_LIMITS } from '../../../drawing/h-slider';
import { runStyle } from '../../../drawing/run-styles';
import { comparedRuns, standingOut, type Compared } from '../plot/rivals';
import { errorLabels } from './labels';

const [LOW, HIGH] = H_LIMITS.map(Math.log10) as [number, number];
const NAME = 'h';
/** Pixels around the plot into which the lines and their dots reach. */
const RIM = 8;

interface ErrorData extends Compared {
  readonly errors: ErrorsResult | null;
  readonly variable: string;
  readonly step: number;
  readonly lost: boolean;
}

export const hChart = defineChart<ErrorData, ErrorModel>({
  id: 'h',
  across: hAcross,
  controls: [hHandle, axisChoice],

  reads(lab) {
    const errors = lab.results.errors.value;
    return {
      errors,
      variable: lab.subject.value.variables[errors?.axis ?? -1] ?? 'x',
      step: lab.whole.value,
      lost: pointIsLost(lab),
      ...comparedRuns(lab),
    };
  },

  prepare({ errors, ...data }, frame) {
    const { plot, style } = frame;
    const across: AcrossAxis = {
      name: NAME,
      ...logAxis(LOW, HIGH, plot.width, style.label, nameWidth(NAME, style.label)),
    };
    return { ...data, frame, across, lines: errors && errorLines(errors, across, frame) };
  },

  axes: ({ frame, lines, across }) => ({
    panels: [{ top: 0, height: frame.plot.height, up: lines?.scale.ticks ?? [] }],
    across,
    shades: [],
  }),

  marks(model) {
    const { lines, frame, across, rivals } = model;
    if (!lines) return [];
    const { truncation, rounding, measured } = lines;
    const to = frame.plot.width + RIM;
    return [
      {
        type: 'clip',
        to,
        rim: RIM,
        marks: [
          { type: 'line', points: truncation, color: 'teal', width: 1.8, dash: [6, 4], loneDots: true }, // prettier-ignore
          { type: 'line', points: rounding, color: 'iceInk', width: 1.8, dash: [2, 4], loneDots: true }, // prettier-ignore
          { type: 'line', points: measured, color: 'paleOnPaper', width: 1.3, loneDots: true },
          { type: 'dots', points: measured, color: 'accentDeep', radius: 1.9 },
        ],
      },
      // The other runs have points of their own: only their h is on this axis.
      ...rivals.flatMap(({ style: run, run: { h } }) =>
        standingOut(run, model, [
          {
            type: 'ball',
            x: Math.min(1, Math.max(0, across.at(h))) * frame.plot.width,
            y: frame.plot.height,
            color: { run, ink: 'accent' },
            marker: runStyle(run).marker,
          },
        ]),
      ),
    ];
  },

  scope: ({ frame, rivals }) => (rivals.length === 0 ? null : frame.texts.error.scope),

  labels: {
    key: (_, { at }) => at,
    place: (model, { at }, controls) => errorLabels(model, at, controls),
  },

  reading(model, value) {
    return [
      { name: NAME, value: shortText(value, 3), math: true },
      { name: '', value: shortDigits(errorAt(model, value), model.frame.texts.error) },
    ];
  },

  describe(model, value) {
    if (!model.lines) return null;
    const t = model.frame.texts.error;
    const error = errorAt(model, value);
    const here = fill(Number.isNaN(error) ? t.noError : t.here, {
      h: fullText(value),
      error: saidNumber(model.frame.texts, error, (finite) => shortText(finite, 3)),
      digits: digitsText(error, t),
    });
    return `${fill(t.described, { x: model.variable, step: model.step })} ${here}`;
  },
});

/** Whether the point of the step shown has left float64; before the first answer nothing is wrong. */
function pointIsLost({ results, whole }: Lab): boolean {
  const trajectory = results.run.value?.trajectory;
  if (!trajectory) return false;
  return ![...trajectory.point(whole.value)].every(Number.isFinite);
}
