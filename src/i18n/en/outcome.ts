// What became of a run: a short title a kind, and plain sentences with the numbers, which
// `verdict.ts` puts together. Numbers come as texts, except those that a plural needs.

import type { Evidence, OutcomeKind } from '../../core/outcome/kinds';
import type { Curvature } from '../../core/outcome/local-model';
import { briefNumber } from '../brief-number';
import { countInWords } from '../count-in-words';

const counted = (steps: number): string => (steps === 1 ? '1 step' : `${steps} steps`);
const when = (step: number): string => (step === 0 ? 'at the start' : `at step ${step}`);
const stopped = (step: number): string =>
  step === 0 ? 'Stands from the start' : `Stopped at step ${step}`;
const since = (step: number, point: string): string =>
  `From ${step === 0 ? 'the start' : `step ${step}`} on, at ${point},`;

const TOO_LARGE = 'lr is too large: the point';

/** How a run got away before something held it: by its factor, or else by how far it came. */
function flown(factor: string | null, distance: string | null): string {
  if (factor !== null) return `ran away, ×${factor} every step.`;
  return distance === null ? 'ran away.' : `ran away, to ${distance} from the start.`;
}

function moreSteps(count: number): string {
  const named = countInWords(count, 'en');
  const brief = briefNumber(count);
  if (named !== null) return `${named} (${brief}) more steps`;
  return `${brief} more ${count === 1 ? 'step' : 'steps'}`;
}

const roundings = {
  point: 'x ± h rounds to x, so the numerical gradient is 0',
  value: 'f(x + h) and f(x − h) round to the same number, so the numerical gradient is 0',
  step: 'a step is less than the spacing of float64 numbers, so the point does not move',
  search: 'none of the steps that the line search tries makes f fall enough, so the point stays',
  decay: 'weight decay pulls the point back by as much as the gradient drives it on',
};

export const outcomeTexts = {
  outcome: {
    computing: 'Computing',
    /** Unfolds the reasons. */
    why: 'Why?',
  },
  outcomeTitles: {
    converged: 'Converged',
    creeping: 'Too slow',
    oscillating: 'Converging in swings',
    cycling: 'Cycling',
    diverging: 'Diverging',
    frozen: 'Frozen by rounding',
    overflow: 'Overflow',
    'undefined-here': 'Undefined',
    'still-moving': 'Still moving',
    'stopped-by-schedule': 'Stopped by its schedule',
    wandering: 'Wandering near a minimum',
    /** Coming to rest on a saddle is no success. */
    stopped: 'Stopped',
    /** No slope is no ice. */
    level: 'Gradient near zero',
    /** What rounding held after it had run away says first that it ran away. */
    frozenAfterFlight: 'Diverged. Frozen by rounding',
    cyclingAfterFlight: 'Diverged. Cycling by rounding',
  } satisfies Record<OutcomeKind, string> & Record<string, string>,
  verdict: {
    /** Sentences one after the other. */
    together: (...sentences: string[]) => sentences.join(' '),
    moreSteps,
    /** Where a run came to rest. Only one of the four is a minimum. */
    arrived: (step: number, at: Curvature) =>
      ({
        minimum:
          step === 0 ? 'The start is a minimum already.' : `Arrived at a minimum at step ${step}.`,
        saddle: `${stopped(step)} on a saddle, not at a minimum: f still falls to other sides.`,
        maximum: `${stopped(step)} on a maximum, not at a minimum: f falls to every side.`,
        flat: `${stopped(step)} on level ground: second derivatives cannot tell whether it is a minimum.`,
      })[at],
    /** Why at that step: what was left of the way, to the level point or to the end of the run. */
    near: (left: string, way: string, to: 'goal' | 'end') =>
      `There ${left} was left to ${to === 'goal' ? 'that point' : 'the end of the run'}, a ten-thousandth of the whole way (${way}) or less.`,
    /** Where the way itself is next to nothing. */
    nearest: (left: string, to: 'goal' | 'end') =>
      `There ${left} was left to ${to === 'goal' ? 'that point' : 'the end of the run'}: any nearer, float64 tells no two values of f apart.`,
    atRest: (gradient: string, f: string) =>
      `At that step the gradient is ${gradient} long, f = ${f}.`,
    belowSpacing:
      'lr is too small: a step is less than the spacing of float64 numbers here, so the point does not move at all.',
    shortened: (longest: string, last: string, needed: number) =>
      `The method has made its own steps tiny: the longest was ${longest}, the last is ${last}. At this pace it needs at least ${moreSteps(needed)}.`,
    creeping: (steps: number, moved: string, needed: number) =>
      `lr is too small: ${counted(steps)} moved the point by ${moved} in all. At this pace it needs at least ${moreSteps(needed)}.`,
    oscillating: (axis: number, factor: string, onAverage: boolean) =>
      `Swings across the valley along x${axis}: each swing is ×${factor} of the one before${onAverage ? ' on average' : ''}.`,
    toAndFro: (swing: string, f: string) =>
      `Jumps to and fro between the same two points, ${swing} apart, for ever: f stays at ${f}.`,
    cycle: (period: number, swing: string, f: string) =>
      `The same ${period} points come back for ever; the longest step is ${swing}, and f is now ${f}.`,
    heldByRounding: (factor: string, step: number) =>
      `lr is too large: it ran away, ×${factor} every step, until rounding held it at step ${step}.`,
    /** `factor` null: faster and faster. `blamed`: a smaller lr would not have. */
    runsAway: (blamed: boolean, factor: string | null, steps: number) => {
      const it = blamed ? TOO_LARGE : 'It';
      if (factor === null) return `${it} runs away, faster with every step.`;
      return `${it} runs away, ×${factor} ${steps === 1 ? 'in its first step' : 'every step'}.`;
    },
    /** At a pace that the schedule or noise changes. */
    runsAwayUnevenly: (blamed: boolean) => `${blamed ? TOO_LARGE : 'It'} runs away.`,
    runsAwayEvenly: (blamed: boolean) => `${blamed ? TOO_LARGE : 'It'} runs away at an even pace.`,
    farFromStart: (steps: number, distance: string) =>
      `After ${counted(steps)} it is ${distance} from the start.`,
    levelGround: (step: number, point: string, slope: string) =>
      `${since(step, point)} the ground is all but level: the true slope is ${slope}, and lr times that does not move the point.`,
    frozen: (
      step: number,
      point: string,
      cause: Exclude<Evidence['frozen']['cause'], 'slope'>,
      slope: string,
    ) => `${since(step, point)} ${roundings[cause]}; the true slope is ${slope}.`,
    flewUp: (factor: string | null, distance: string | null) =>
      `${TOO_LARGE} ${flown(factor, distance)}`,
    flewDown: (factor: string | null, distance: string | null) =>
      `Downhill the point ${flown(factor, distance)}`,
    /** `needed` is Infinity where the point does not move at all. */
    stoppedBySchedule: (largest: string, rate: string, needed: number) => {
      const rest =
        needed === Infinity
          ? 'With that the point does not move at all.'
          : `At this pace it needs at least ${moreSteps(needed)}.`;
      return `Before the point arrived, the schedule had brought the rate from ${largest} down to ${rate}. ${rest}`;
    },
    wandering: (step: number, point: string, within: string, f: string) =>
      `Noise keeps the point moving around a minimum: from ${step === 0 ? 'the start' : `step ${step}`} on it is within ${within} of it, around ${point}. Now f = ${f}.`,
    /** From which step on f and x are beyond float64; null for what is not. */
    overflow: (fStep: number | null, xStep: number | null) => {
      const f = fStep === null ? [] : [`f ${when(fStep)}`];
      const x = xStep === null ? [] : [`x ${when(xStep)}`];
      return `Too large for float64 (beyond 1.8e308): ${[...f, ...x].join(', ')}.`;
    },
    undefinedHere: (step: number, point: string) =>
      `Near ${step === 0 ? 'the start' : `the point of step ${step}`}, ${point}, f or its gradient is not defined.`,
    noInverse: (step: number, point: string) =>
      `Step ${step} is not defined: at ${point} the second derivatives H have no inverse, and Newton's method needs one.`,
    notSettled: (steps: number, f: string) =>
      `Not settled after ${counted(steps)}: f does not fall steadily, and is now ${f}.`,
    aboveFirst: (steps: number, f: string) =>
      `Falling at the end of ${counted(steps)}, but still above where it began: f = ${f}.`,
    onTheWay: (steps: number) =>
      steps === 1 ? 'One step down:' : `Still on the way down after ${counted(steps)}:`,
    nowAt: (f: string, percent: string | null) =>
      `f = ${f}${percent === null ? '' : `, ${percent}% of its first value`}.`,
  },
};
