// The verdict in one line: its title and the one number that matters, of the same evidence as the
// sentences of verdict.ts.

import type { Evidence, Outcome, OutcomeKind } from '../core/outcome/kinds';
import { briefFactor, briefNumber } from './brief-number';
import type { Texts } from './texts';
import { outcomeTitle } from './verdict';

interface Headline {
  readonly title: string;
  readonly fact: string;
}

/** @param run what the line says besides the outcome: how many steps were made */
export function headline(
  t: Texts,
  outcome: Outcome,
  { steps }: { readonly steps: number },
): Headline {
  const say = facts[outcome.kind] as Say<OutcomeKind>;
  const fact = say(t.headline, outcome.evidence, outcome.step, steps);
  return { title: outcomeTitle(t, outcome), fact };
}

type Say<K extends OutcomeKind> = (
  t: Texts['headline'],
  evidence: Evidence[K],
  step: number,
  steps: number,
) => string;

const facts: { readonly [K in OutcomeKind]: Say<K> } = {
  converged: (t, { curvature }, step) => t.arrived(step, curvature),

  creeping: (t, { stepsNeeded }) => (stepsNeeded === Infinity ? t.still : t.needs(stepsNeeded)),

  oscillating: (t, { factor, arrived, curvature, onAverage = false }) =>
    arrived === null || curvature === null
      ? t.swings(briefFactor(factor), onAverage)
      : t.arrived(arrived, curvature),

  cycling: (t, { period, swing, factor }, step) => {
    if (factor !== null) return t.held(step);
    return period === 2 ? t.toAndFro(briefNumber(swing)) : t.cycle(period);
  },

  diverging: (t, { factor, distance, uneven = false }, _step, steps) => {
    if (uneven) return t.farAway(briefNumber(distance));
    return factor === 1
      ? t.evenly
      : t.runsAway(factor === null ? null : briefFactor(factor), steps);
  },

  frozen: (t, { slope, cause, ranAway }, step) => {
    if (cause === 'slope') return t.level(briefNumber(Math.hypot(...slope)));
    return ranAway === null ? t.frozen(step, cause) : t.held(step);
  },

  overflow: (t, { fStep, xStep }) =>
    xStep !== null && (fStep === null || xStep < fStep)
      ? t.overflow('x', xStep)
      : t.overflow('f', fStep ?? 0),

  'undefined-here': (t, { singular }, step) =>
    singular ? t.noInverse(step) : t.undefinedHere(step),

  'stopped-by-schedule': (t, { largest, rate }) =>
    t.rateFell(briefNumber(largest), briefNumber(rate)),

  wandering: (t, { within }, step) => t.within(briefNumber(within), step),

  'still-moving': (t, { f, part, falling }, _step, steps) => {
    if (!falling) return t.notSettled(steps);
    if (part === null) return t.nowAt(briefNumber(f));
    return part > 1 ? t.aboveFirst : t.part(briefNumber(100 * part));
  },
};
