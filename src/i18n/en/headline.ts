// The verdict in one line: after its title, the one number that matters. No sentence, no full stop.

import type { Evidence } from '../../core/outcome/kinds';
import type { Curvature } from '../../core/outcome/local-model';
import { briefNumber } from '../brief-number';
import { countInWords } from '../count-in-words';

const from = (step: number): string => (step === 0 ? 'from the start' : `from step ${step} on`);

const places = { saddle: 'a saddle', maximum: 'a maximum', flat: 'level ground' };

const stills = {
  point: 'computed slope 0',
  value: 'computed slope 0',
  step: 'no step moves it',
  search: 'no step tried is enough',
  decay: 'weight decay holds it',
};

export const headlineTexts = {
  headline: {
    arrived: (step: number, at: Curvature) => {
      if (at !== 'minimum')
        return step === 0 ? `the start is ${places[at]}` : `on ${places[at]} at step ${step}`;
      return step === 0 ? 'the start is a minimum' : `arrived at step ${step}`;
    },
    /** `count` is a whole number or so large that it might be one. */
    needs: (count: number) =>
      `at least ${countInWords(count, 'en') ?? briefNumber(Math.ceil(count))} more steps`,
    still: 'the point does not move at all',
    swings: (factor: string, onAverage: boolean) =>
      `each swing ${onAverage ? 'about ' : ''}×${factor} of the last`,
    toAndFro: (swing: string) => `between two points ${swing} apart`,
    cycle: (period: number) => `the same ${period} points for ever`,
    /** What rounding holds, after it ran away. */
    held: (step: number) => from(step),
    /** `factor` null: faster and faster. */
    runsAway: (factor: string | null, steps: number) => {
      if (factor === null) return 'faster with every step';
      return `×${factor} farther ${steps === 1 ? 'in the first step' : 'every step'}`;
    },
    evenly: 'away at an even pace',
    /** How far from the start, where no factor tells the pace. */
    farAway: (distance: string) => `${distance} from the start`,
    /** What the schedule left of the rate. */
    rateFell: (largest: string, rate: string) => `lr fell from ${largest} to ${rate}`,
    within: (within: string, step: number) => `within ${within} ${from(step)}`,
    frozen: (step: number, cause: Exclude<Evidence['frozen']['cause'], 'slope'>) =>
      `${stills[cause]} ${from(step)}`,
    level: (slope: string) => `the true slope is only ${slope}`,
    overflow: (of: 'f' | 'x', step: number) =>
      `${of} is beyond 1.8e308 ${step === 0 ? 'at the start' : `at step ${step}`}`,
    undefinedHere: (step: number) =>
      `near ${step === 0 ? 'the start' : `the point of step ${step}`}`,
    noInverse: (step: number) => `H has no inverse for step ${step}`,
    notSettled: (steps: number) =>
      `f does not fall steadily in ${steps === 1 ? '1 step' : `${steps} steps`}`,
    aboveFirst: 'f is above its first value',
    nowAt: (f: string) => `f = ${f}`,
    part: (percent: string) => `f is ${percent}% of its first value`,
  },
};
