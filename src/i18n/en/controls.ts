// Controls, what their help says, and the scale.

import { cardinal } from './cardinals';

export const controlTexts = {
  controls: {
    function: 'Function',
    ownFunction: 'Own formula',
    plane: 'Plane',
    start: 'Start',
    lr: 'Learning rate',
    steps: 'Steps',
    optimizer: 'Optimizer',
    schedule: 'Schedule',
    noise: 'Noise σ',
    seed: 'Seed',
    gradient: 'Gradient',
    numerical: 'numerical',
    analytic: 'analytic',
    h: '`h` (half width)',
    tooLarge: 'too large',
    right: 'just right',
    tooSmall: 'too small',
    systemTheme: 'System',
    light: 'Light',
    dark: 'Dark',
    leavePresenter: 'Leave presenter mode',
  },
  help: {
    menu: 'What is asked for now and then: the course, the code, words, settings.',
    lesson: (lessons: number) =>
      `The ${cardinal(lessons)} lessons around section 4.4, or the free lab without a lesson.`,
    function:
      'The function f whose low ground is looked for, each with a start and a rate that suit it.',
    formula:
      'Your own f in x0 and x1, such as x0^2 + 3*x1^2; sin, exp, sqrt, abs and max work too.',
    language: 'The language of the window; names and numbers stay the same.',
    theme: 'Light for the projector, dark for a dark room, or as the computer has it.',
    helpPages: 'First steps, the words, guides for teachers, and how the lab computes.',
    start:
      'The point where the descent begins, init_x; the ring in the field can be dragged as well.',
    lr: 'How far one step goes: x ← x − lr · gradient',
    steps: 'How many times x is updated, step_num.',
    schedule:
      'How the learning rate changes from step to step. Without a schedule it stays the same.',
    noise:
      'How strong the noise on the gradient is: to each coordinate a normal random number times σ is added, as a batch of data does.',
    seed: 'Which random numbers the noise has: the same seed, the same run.',
    nextSeed: 'The same run with other noise: the next seed.',
    rates: 'The learning rate over the steps of the run. The point marks the step that is shown.',
    optimizer: 'How the gradient becomes a step.',
    numerical: 'The slope from two values, (f(x + h) − f(x − h)) / 2h, as in the notebook.',
    analytic: 'The slope from the formula of the derivative, exact but for rounding.',
    h: 'How far to each side f is asked for the numerical gradient.',
    plane: 'Which two weights the surface and the field show; the others are held.',
    figure: 'What the large figure shows of the same run.',
    allSteps:
      'Every step of the run; ↑ and ↓ go through them. Dragging, or Shift with ↑ and ↓, selects rows to copy.',
    why: 'The reasons of this outcome, with their numbers.',
    step: 'The step that every figure shows; drag it to go through the run.',
    speed: 'How many steps are played a second: 4 at 1×, 256 at 64×.',
  },
  transport: {
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
  },
  presets: {
    help: {
      tooLarge: 'lr = {lr}: the steps overshoot and carry the point away.',
      right: 'lr = {lr}: the point arrives within {steps} steps.',
      tooSmall: 'lr = {lr}: the point hardly leaves the start.',
    },
    none: {
      tooLarge: 'No lr on the slider carries the point away here.',
      right: 'No lr on the slider arrives within {steps} steps. Try more steps, or another start.',
      tooSmall: 'Not even the smallest lr on the slider is too small here.',
    },
    pending: 'Which lr fits is being worked out.',
  },
  rate: {
    keys: 'Arrow keys: 1, 3, 10 … · Shift: one digit · Alt: to the next change of outcome',
    /** By the name of the mark. */
    limits: {
      '2/λ': 'lr = 2/λ = {lr}: beyond it plain gradient descent cannot settle at the minimum',
      'lr = 2':
        'lr = {lr}: beyond it a step of Newton’s method lands farther from the level point than it began',
    },
    ends: 'f = {f} at the end',
  },
  scale: {
    title: 'Scale',
    auto: 'auto',
    fixed: 'fixed',
    follow: 'follow',
    symlog: 'symlog',
    hints: {
      auto: 'The usual frame; when a point leaves it, the frame follows.',
      fixed: 'Always the usual frame; a point outside is shown at its border.',
      follow: 'The frame zooms out and in by tens, so that the point is always inside.',
      symlog: 'Every step at once, on axes of powers of ten in both directions.',
    },
    wide: 'This frame is {width} wide',
    about: 'around ({x0}, {x1})',
    compare: 'If the first frame were a desk 1 m wide, this one would be {length}: {thing}.',
    compareNumber: 'If the first frame were a desk 1 m wide, this one would be {length} wide.',
    started: 'where we started',
    allSteps: 'All {steps} steps at once',
    logAxes: 'Equal distances on the axes are equal factors, from the middle outwards.',
    flat: {
      zero: 'Every ∇f here comes out as 0',
      zeroOrNone: 'Where ∇f is a number here, it comes out as 0',
      none: '∇f is nowhere a number here',
    },
    lostAt: 'x leaves float64 at step {step}: the frame stays where it was.',
    overflow: 'f leaves float64 here',
    undefined: 'f is not defined here',
  },
};
