// The verdict in one line: its title and the one number that matters, of the same evidence as the
// sentences of verdict.ts.

import type { Evidence, Outcome, OutcomeKind } from '../core/outcome/kinds';
import { briefFactor } from './brief-number';
import { saidNumber } from './said-number';
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
  const words: Said = { ...t.headline, number: (value, write) => saidNumber(t, value, write) };
  const fact = say(words, outcome.evidence, outcome.step, steps);
  return { title: outcomeTitle(t, outcome), fact };
}

type Said = Texts['headline'] & {
  readonly number: (value: number, write?: (value: number) => string) => string;
};
type Say<K extends OutcomeKind> = (
  t: Said,
  evidence: Evidence[K],
  step: number,
  steps: number,
) => string;

const facts: { readonly [K in OutcomeKind]: Say<K> } = {
  converged: (t, { curvature }, step) => t.arrived(step, curvature),

  creeping: (t, { stepsNeeded }) => (stepsNeeded === Infinity ? t.still : t.needs(stepsNeeded)),

  oscillating: (t, { factor, arrived, curvature, onAverage = false }) =>
    arrived === null || curvature === null
      ? t.swings(t.number(factor, briefFactor), onAverage)
      : t.arrived(arrived, curvature),

  cycling: (t, { period, swing, factor }, step) => {
    if (factor !== null) return t.held(step);
    return period === 2 ? t.toAndFro(t.number(swing)) : t.cycle(period);
  },

  diverging: (t, { factor, distance, uneven = false }, _step, steps) => {
    if (uneven) return t.farAway(t.number(distance));
    return factor === 1
      ? t.evenly
      : t.runsAway(factor === null ? null : t.number(factor, briefFactor), steps);
  },

  frozen: (t, { slope, cause, ranAway }, step) => {
    if (cause === 'slope') return t.level(t.number(Math.hypot(...slope)));
    return ranAway === null ? t.frozen(step, cause) : t.held(step);
  },

  overflow: (t, { fStep, xStep }) =>
    xStep !== null && (fStep === null || xStep < fStep)
      ? t.overflow('x', xStep)
      : t.overflow('f', fStep ?? 0),

  'undefined-here': (t, { singular }, step) =>
    singular ? t.noInverse(step) : t.undefinedHere(step),

  'stopped-by-schedule': (t, { largest, rate }) => t.rateFell(t.number(largest), t.number(rate)),

  wandering: (t, { within }, step) => t.within(t.number(within), step),

  'still-moving': (t, { f, part, falling }, _step, steps) => {
    if (!falling) return t.notSettled(steps);
    if (part === null) return t.nowAt(t.number(f));
    return part > 1 ? t.aboveFirst : t.part(t.number(100 * part));
  },
};
