// Who arrives at a minimum, when, and in which order: from the verdicts of the runs and the clock.

import { arrivalStep } from '../../../core/outcome/arrival';
import type { Outcome } from '../../../core/outcome/kinds';

/** A run in a race. */
export interface Racer {
  /** Its identity in the session. */
  readonly style: number;
  /** null until the whole run has been computed. */
  readonly outcome: Outcome | null;
}

/** A run that arrives at a minimum. */
export interface Arrival {
  readonly style: number;
  readonly step: number;
  /** 1 for the first; who arrives at the same step shares a place, and the next is left out. */
  readonly order: number;
}

/** How a run ends in a race: at a minimum, on its way into the distance, or neither. */
export type RaceEnd = 'arrived' | 'ranAway' | 'notArrived';

/** Arrivals in their order; runs of one place in the order of the session. */
export function arrivals(racers: readonly Racer[]): readonly Arrival[] {
  const arrived = racers
    .flatMap(({ style, outcome }) => {
      const step = arrivalStep(outcome);
      return step === null ? [] : [{ style, step }];
    })
    .toSorted((a, b) => a.step - b.step);
  return arrived.map(({ style, step }) => ({
    style,
    step,
    order: 1 + arrived.findIndex((one) => one.step === step),
  }));
}

/** Those that have arrived when the clock is at a step. */
export const arrivedBy = (all: readonly Arrival[], step: number): readonly Arrival[] =>
  all.filter((one) => one.step <= step);

export function raceEnd(outcome: Outcome): RaceEnd {
  if (arrivalStep(outcome) !== null) return 'arrived';
  return ranAway(outcome) ? 'ranAway' : 'notArrived';
}

/** It flies off, or did until rounding held it. */
function ranAway({ kind, evidence }: Outcome): boolean {
  if (kind === 'diverging' || kind === 'overflow') return true;
  if (kind === 'frozen') return evidence.ranAway !== null;
  return kind === 'cycling' && evidence.factor !== null;
}
