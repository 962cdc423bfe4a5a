// The entries of the catalogues: what each function is called and teaches, the methods, and what
// tunes them.

import type { ObjectiveId } from '../../core/objectives';
import type { OptimizerId, ParameterId } from '../../core/optimizers';

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
  } satisfies Record<OptimizerId, string>,
  parameters: {
    beta: 'Momentum β',
    decay: 'Decay ρ',
    beta1: 'Decay of m, β₁',
    beta2: 'Decay of v, β₂',
    epsilon: 'Guard ε',
  } satisfies Record<ParameterId, string>,
};
