// Learning rates: where the active run ends for each lr, and after how many steps it arrives, over
// bands that show the outcome; other runs are marked at their own lr. A click uses that lr.

import { outcomeKinds } from '../../../../core/outcome/kinds';
import { fill } from '../../../../i18n/fill';
import { shortText } from '../../../../i18n/number-format';
import { saidNumber } from '../../../../i18n/said-number';
import { verdictTitle } from '../../../../i18n/verdict';
import { LR_LIMITS } from '../../../../shared/session/fields';
import { rangeOf } from '../../../drawing/ticks/range-of';
import { knownLimit, type KnownLimit } from '../../../model/lr-limit';
import type { SweepResult } from '../../../model/queries/results';
import type { ChartFrame } from '../chart';
import { defineChart } from '../define-chart';
import type { AcrossAxis } from '../plot/across';
import { nameWidth } from '../plot/axes';
import { logAxis } from '../plot/log-axis';
import { ball, hairline, type Mark } from '../plot/marks';
import { nearestRate, outcomeBands } from '../../../drawing/outcomes/outcome-bands';
import { paintOf } from '../../../drawing/outcomes/outcome-paint';
import { comparedRuns, type Compared } from '../plot/rivals';
import { seriesOf, type Series, type Stripe } from '../plot/series';
import { ticksWithin, valueScale, type ValueScale } from '../plot/value-scale';
import { sweepLabels } from './labels';
import { lrAcross } from './lr-across';
import { rivalEndMarks, rivalEnds, type RivalEnd } from './rival-ends';
import type { NamedBand } from './name-bands';

const [LOW, HIGH] = LR_LIMITS.map(Math.log10) as [number, number];
const NAME = 'lr';

interface SweepData extends Compared {
  readonly sweep: SweepResult | null;
  /** Of lr; null where none is known of the function and method shown. */
  readonly limit: KnownLimit | null;
}

interface SweepModel extends Compared {
  readonly frame: ChartFrame;
  readonly sweep: SweepResult | null;
  readonly across: AcrossAxis;
  readonly upper: Stripe;
  readonly lower: Stripe;
  readonly values: ValueScale;
  readonly steps: ValueScale;
  readonly ends: Series;
  /** Where a run left float64: at the upper edge. */
  readonly beyond: Series;
  readonly arrivals: Series;
  readonly bands: readonly NamedBand[];
  readonly rivalEnds: readonly RivalEnd[];
  /** Pixels across; null where it is not on the axis. */
  readonly limit: { readonly x: number; readonly name: string } | null;
}

export const sweepChart = defineChart<SweepData, SweepModel>({
  id: 'sweep',
  across: lrAcross,

  reads: (lab) => ({
    sweep: lab.results.sweep.value,
    limit: knownLimit(lab),
    ...comparedRuns(lab),
  }),

  prepare({ sweep, limit, ...compared }, frame) {
    const { plot, style } = frame;
    const size = style.label;
    const gap = Math.ceil(1.5 * size);
    const upper = { top: 0, height: Math.round((plot.height - gap) * 0.55) };
    const top = upper.height + gap;
    const lower = { top, height: plot.height - top };
    const across: AcrossAxis = {
      name: NAME,
      ...logAxis(LOW, HIGH, plot.width, size, nameWidth(NAME, size)),
    };
    const xOfRate = (lr: number) => across.at(lr) * plot.width;
    const count = sweep?.length ?? 0;
    const f = sweep?.f.subarray(0, count) ?? [];
    const arrived = sweep?.arrived.subarray(0, count) ?? [];
    const x = Float64Array.from({ length: count }, (_, k) => xOfRate(sweep?.lr[k] ?? 1));
    const ends = rivalEnds(compared.rivals);
    const values = valueScale(
      rangeOf(
        f,
        Float64Array.from(ends, (end) => end.f),
      ),
      ticksWithin(upper.height, size),
    );
    const steps = valueScale(
      rangeOf(
        arrived,
        Float64Array.from(ends, (end) => end.arrived ?? Number.NaN),
      ),
      ticksWithin(lower.height, size),
    );
    const limitX = limit === null ? Number.NaN : xOfRate(limit.rate);
    return {
      ...compared,
      rivalEnds: ends,
      frame,
      sweep,
      across,
      upper,
      lower,
      values,
      steps,
      ends: seriesOf(x, f, values, upper),
      beyond: { x, y: Float64Array.from(f, (v) => (Number.isFinite(v) ? Number.NaN : 2)) },
      arrivals: seriesOf(x, arrived, steps, lower),
      bands: (sweep ? outcomeBands(sweep) : []).map(({ kind, from, to }) => ({
        kind,
        from: xOfRate(from),
        to: xOfRate(to),
      })),
      limit: limit && limitX >= 0 && limitX <= plot.width ? { x: limitX, name: limit.name } : null,
    };
  },

  axes: ({ upper, lower, values, steps, across }) => ({
    panels: [
      { ...upper, up: values.ticks },
      { ...lower, up: steps.ticks },
    ],
    across,
    shades: [],
  }),

  marks(model, lr): readonly Mark[] {
    const { frame, across, ends, beyond, arrivals, limit } = model;
    const { width, height } = frame.plot;
    const x = Math.min(1, Math.max(0, across.at(lr))) * width;
    const rate = rateAt(model, lr);
    return [
      ...model.bands.map(({ kind, from, to }): Mark => ({
        type: 'band',
        paint: paintOf[kind],
        x: from,
        width: to - from,
      })),
      { type: 'line', points: ends, color: 'card', width: 5, loneDots: true },
      { type: 'line', points: ends, color: 'accent', width: 2, loneDots: true },
      { type: 'line', points: beyond, color: 'accent', width: 3, dash: [2, 4], loneDots: true },
      { type: 'line', points: arrivals, color: 'card', width: 5, loneDots: true },
      { type: 'line', points: arrivals, color: 'teal', width: 2, loneDots: true },
      { type: 'dots', points: arrivals, color: 'teal', radius: 1.8 },
      ...(limit === null ? [] : [limitMark(limit.x, height)]),
      ...rivalEndMarks(model),
      hairline(x, height),
      ball(x, ends.y[rate] ?? Number.NaN),
      ball(x, arrivals.y[rate] ?? Number.NaN, 'teal'),
    ];
  },

  labels: {
    key: (model, { at, read }) => `${at} ${titleAt(model, read)}`,
    place: (model, { at, read }) =>
      sweepLabels(
        {
          ...model,
          lower: model.lower.top,
          rate: model.across.at(at) * model.frame.plot.width,
          title: titleAt(model, read),
        },
        model.frame,
      ),
  },

  reading(model, lr) {
    const { sweep, frame } = model;
    const rate = rateAt(model, lr);
    const arrived = sweep?.arrived[rate] ?? Number.NaN;
    return [
      { name: NAME, value: shortText(lr, 3), math: true },
      ...(rate < 0 ? [] : [{ name: 'f', value: shortText(sweep?.f[rate] ?? 0, 3), math: true }]),
      ...(Number.isNaN(arrived)
        ? []
        : [{ name: frame.texts.sweep.arrives, value: String(arrived) }]),
    ];
  },

  describe(model, lr) {
    const rate = rateAt(model, lr);
    if (rate < 0) return null;
    const { texts } = model.frame;
    const { sweep: t } = texts;
    const sentence = fill(t.described, {
      lr: shortText(lr),
      outcome: titleAt(model, lr),
      f: saidNumber(texts, model.sweep?.f[rate] ?? Number.NaN, shortText),
    });
    const others = model.rivalEnds.map((end) =>
      fill(t.runEnds, {
        run: model.names.get(end.style) ?? '',
        lr: shortText(end.lr),
        f: saidNumber(texts, end.f, shortText),
      }),
    );
    return [sentence, ...others].join(' ');
  },

  scope: ({ frame, rivals }) => (rivals.length === 0 ? null : frame.texts.sweep.scope),
});

/** Which rate of the sweep is nearest; −1 where none is. */
const rateAt = ({ sweep }: SweepModel, lr: number): number => (sweep ? nearestRate(sweep, lr) : -1);

/** The outcome at a rate; empty where there is none. */
function titleAt(model: SweepModel, lr: number): string {
  const rate = rateAt(model, lr);
  if (rate < 0) return '';
  const kind = outcomeKinds[model.sweep?.kind[rate] ?? 0] ?? 'still-moving';
  return verdictTitle(model.frame.texts, kind);
}

const limitMark = (x: number, height: number): Mark => ({
  type: 'segment',
  from: [x, 0],
  to: [x, height],
  color: 'ink',
  dash: [3, 3],
});
