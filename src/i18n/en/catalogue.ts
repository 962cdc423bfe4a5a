// The entries of the catalogues: what each function is called and teaches, the methods, and what
// tunes them.

import type { ObjectiveId } from '../../core/objectives';
import type { OptimizerId, ParameterId } from '../../core/optimizers';
import type { ScheduleId, ScheduleParamId } from '../../core/schedules';

interface ObjectiveTexts {
  readonly name: string;
  /** One sentence: what this function teaches. */
  readonly blurb: string;
}

export const catalogueTexts = {
  objectives: {
    book: {
      name: "The book's bowl",
      blurb: 'The same slope in every direction: the way down is straight.',
    },
    ellipse: {
      name: 'Long valley',
      blurb:
        'Steep across, flat along: an lr that is right for one direction is wrong for the other, and the path zig-zags.',
    },
    booth: {
      name: "Booth's slanted valley",
      blurb:
        'A valley that lies aslant: the coordinates pull on each other, so that a rate of its own for each of them helps little.',
    },
    ravine: {
      name: 'Ravine',
      blurb:
        'It curves a thousand times more across than along: an lr that does not fly off hardly advances. Momentum gets through.',
    },
    saddle: {
      name: 'Saddle',
      blurb:
        'A gradient of zero need not mean a minimum: the point lingers at the saddle, then slides away without end.',
    },
    'monkey-saddle': {
      name: 'Monkey saddle',
      blurb:
        'A saddle with three ways down, so level in the middle that even the second derivatives are 0 there: it takes long to get past.',
    },
    plateau: {
      name: 'Plateau',
      blurb:
        'Almost flat far away: the gradient does not tell how far it is. The point creeps for a long time, then drops.',
    },
    cliff: {
      name: 'Cliff',
      blurb:
        'One step up the wall, and the large gradient there throws the point far back: a step is as long as the slope is steep, not as long as it should be.',
    },
    absolute: {
      name: 'Upside-down pyramid',
      blurb:
        'The slope is as steep everywhere and turns round at the bottom: with a fixed lr the point hops over the minimum for ever.',
    },
    rosenbrock: {
      name: "Rosenbrock's valley",
      blurb:
        'A curved valley with a nearly flat floor: only a small lr stays inside, and then it takes very long.',
    },
    beale: {
      name: "Beale's corners",
      blurb:
        'Steep at the corners and nearly level in the valley: the point gets near the minimum soon, and then takes very long.',
    },
    himmelblau: {
      name: "Himmelblau's four valleys",
      blurb:
        'Four equally deep minima: where the point ends depends on where it starts, and on lr.',
    },
    'styblinski-tang': {
      name: 'Styblinski–Tang hollows',
      blurb:
        'Four hollows of different depths, and only one is the deepest: the way down ends in the one at hand.',
    },
    rastrigin: {
      name: "Rastrigin's dents",
      blurb:
        'A bowl full of dents: gradient descent ends in the nearest one and never sees the lowest.',
    },
    ackley: {
      name: "Ackley's funnel",
      blurb:
        'Ripples hide the funnel: a small lr is caught in one of them, a large lr finds no rest at the pointed bottom.',
    },
    simplenet: {
      name: "simpleNet's loss",
      blurb:
        'The loss of a net with six weights: gradient descent goes down it just as it does with two variables.',
    },
  } satisfies Record<ObjectiveId, ObjectiveTexts>,
  optimizers: {
    'gradient-descent': 'Gradient descent',
    momentum: 'Momentum',
    nesterov: 'Nesterov',
    adagrad: 'AdaGrad',
    rmsprop: 'RMSProp',
    adam: 'Adam',
    adamw: 'AdamW',
    backtracking: 'Backtracking',
    newton: "Newton's method",
  } satisfies Record<OptimizerId, string>,
  /** One sentence each: what the method teaches. */
  methodBlurbs: {
    'gradient-descent':
      'lr times the gradient and nothing else: the steeper the slope, the longer the step.',
    momentum:
      'The point has mass: steps the same way add up, and steps to and fro cancel each other.',
    nesterov:
      'Momentum that feels the slope where its speed is about to carry it, and so brakes sooner.',
    adagrad:
      'Each coordinate has a rate of its own, which shrinks as its squared gradients add up.',
    rmsprop: 'Like AdaGrad, but old gradients fade, so that steps do not shrink for ever.',
    adam: 'Momentum with a rate of its own for each coordinate: however steep it is, a step is hardly ever longer than lr.',
    adamw:
      'Adam, and beside it each step pulls x towards 0 by ηλ of itself, which Adam does not rescale (weight decay).',
    backtracking:
      'A line search: lr is only the first try, and the step is cut until f falls enough, so that too large an lr cannot throw the point out.',
    newton:
      'The slope is divided by the curvature: with η = 1 the point jumps to where the local paraboloid is level, be it a minimum, a saddle or a maximum.',
  } satisfies Record<OptimizerId, string>,
  schedules: {
    constant: 'Constant',
    'step-decay': 'Step decay',
    exponential: 'Exponential',
    cosine: 'Cosine',
    'warm-up': 'Warm-up',
    'inverse-sqrt': '1/√t',
  } satisfies Record<ScheduleId, string>,
  /** One sentence each: what the schedule teaches. */
  scheduleBlurbs: {
    constant: 'Every step has the same rate.',
    'step-decay': 'The rate stays, then drops at once: fast while far, finer when near.',
    exponential:
      'Each rate is γ times the one before. With γ below 1 all of them together are no more than η/(1 − γ): the point may stop before it arrives.',
    cosine:
      'Half a wave down to the last part: hardly less at first, then fast, and gently at the end of the run.',
    'warm-up': 'Small steps first, so that a steep start does not throw the point out.',
    'inverse-sqrt':
      'The rate falls ever more slowly: noise is calmed, and still all steps together can reach any place.',
  } satisfies Record<ScheduleId, string>,
  /** What noise teaches. */
  noise: {
    blurb:
      'With noise a constant rate never comes to rest: it wanders around the minimum, the wider the larger lr is.',
  },
  parameters: {
    beta: 'Momentum β',
    decay: 'Decay ρ',
    beta1: 'Decay of m, β₁',
    beta2: 'Decay of v, β₂',
    epsilon: 'Guard ε',
    weightDecay: 'Weight decay λ',
    armijo: 'Armijo constant c',
    shrink: 'Cut of the step β',
    factor: 'Factor γ',
    every: 'Steps k to each drop',
    end: 'Last part r',
    over: 'Warm-up steps k',
  } satisfies Record<ParameterId | ScheduleParamId, string>,
};
