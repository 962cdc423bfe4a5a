// One sentence on what the numbers of a step show.

import { digitsLost, survives } from '../../core/math/rounding';
import { fill } from '../../i18n/fill';
import { saidNumber } from '../../i18n/said-number';
import type { Texts } from '../../i18n/texts';
import { variableText } from '../drawing/text/variable-text';
import type { FrozenCoordinates } from '../model/frozen-coordinates';
import type { StepResult } from '../model/queries/results';

/** @param axes the coordinates that are shown */
export function noteOf(
  { run, step, values }: StepResult,
  axes: readonly number[],
  names: readonly string[],
  frozen: FrozenCoordinates,
  texts: Texts,
): string {
  const t = texts.arithmetic;
  const { trajectory, request, outcome } = run;
  const name = (i: number): string => variableText(names[i] ?? `x${i}`);
  const listed = (chosen: readonly number[], say: (i: number) => string): string =>
    chosen.map((i) => fill(t.along, { name: name(i), value: say(i) })).join(', ');
  if (!values) {
    const isNone = axes.some((i) => Number.isNaN(trajectory.x(step, i)));
    if (isNone && outcome?.kind !== 'overflow') return texts.field.placeLost;
    const at = outcome?.kind === 'overflow' ? (outcome.evidence.xStep ?? step) : step;
    return fill(t.gone, { step: at });
  }
  if (request.gradient === 'analytic') {
    return Number.isFinite(trajectory.f(step)) ? t.analytic : beyond(t.beyondExact, run, t);
  }

  const { plus, minus, numerical, exact } = values;
  const of = (list: readonly number[], i: number) => list[i] ?? Number.NaN;
  if (axes.some((i) => !Number.isFinite(of(plus, i)) || !Number.isFinite(of(minus, i)))) {
    return beyond(t.beyond, run, t);
  }
  const slopes = (chosen: readonly number[]) =>
    listed(chosen, (i) => saidNumber(texts, of(exact, i)));
  const lost = axes.filter((i) => {
    const { ahead, behind } = survives(trajectory.x(step, i), request.h);
    return ahead === 0 && behind === 0;
  });
  if (lost.length > 0) {
    const known = lost.filter((i) => (frozen.lostFrom[i] ?? null) !== null);
    const which = known
      .map((i) => fill(t.since, { name: name(i), step: frozen.lostFrom[i] ?? 0 }))
      .join(', ');
    return fill(t.lost, {
      since: which ? fill(t.sinceEach, { which }) : '',
      slope: slopes(lost),
    });
  }
  const equal = axes.filter((i) => of(numerical, i) === 0 && of(exact, i) !== 0);
  if (equal.length > 0) return fill(t.equal, { slope: slopes(equal) });
  return fill(t.cancels, {
    lost: listed(axes, (i) => String(Math.round(digitsLost(of(plus, i), of(minus, i))))),
    error: listed(axes, (i) => relative(of(numerical, i), of(exact, i))),
  });
}

/** From which step on f has left float64; where it has not, it has no value here. */
function beyond(sentence: string, { outcome }: StepResult['run'], t: Texts['arithmetic']): string {
  const step = outcome?.kind === 'overflow' ? outcome.evidence.fStep : null;
  return step === null ? t.noValue : fill(sentence, { step });
}

function relative(computed: number, exact: number): string {
  if (computed === exact) return '0';
  if (exact === 0 || !Number.isFinite(computed - exact)) return '–';
  return Math.abs((computed - exact) / exact)
    .toExponential(0)
    .replace('+', '');
}
