// The charts below the field.

export const chartTexts = {
  charts: {
    value: { title: 'f by step', hint: 'f at each step, on a logarithmic axis.' },
    growth: {
      title: 'Growth',
      hint: 'Distance and f by step on a logarithmic axis: a straight line is a constant factor.',
    },
    gradient: {
      title: 'Gradients',
      hint: 'The numerical and the exact gradient along the run, and how far apart they are.',
    },
    sweep: {
      title: 'Learning rates',
      hint: 'Where this run ends for each lr, and after how many steps.',
    },
    h: { title: 'Error over h', hint: 'How wrong the numerical gradient is for each h.' },
  },
  growth: {
    everyStep: '{what} ×{factor} every step',
    same: '{what} stays the same',
    bent: 'bent by rounding from step {step} on',
    beyond: 'step {step} →',
    distanceFrom: '{what}: distance from {point}',
    origin: 'the origin',
    minimum: 'the minimum {point}',
    stride: '{what}: length of a step',
    scope: '{what} of every run, {f} of the active one',
    described:
      '{distance}, and {f}, at steps 0 to {last} on a log axis. Step {step}: {what} = {d}, {f} = {value}. {pace}',
  },
  gradients: {
    numerical: 'numerical',
    exact: 'exact',
    error: 'relative error',
    scope: '‖∇f‖ of every run; both gradients of the active one',
    waiting: 'comes with the last step of the run',
    described:
      'Length of the numerical and of the exact gradient at steps 0 to {last} on a log axis, and their relative error. Step {step}: numerical {numerical}, exact {exact}, relative error {error}.',
  },
  sweep: {
    end: 'f at the end',
    arrival: 'steps to arrive',
    arrives: 'arrives',
    never: 'no lr arrives in so many steps',
    unknown: 'not computed yet',
    scope: 'Curves: the active run. Marks: each run at its own lr.',
    runEnds: '{run}: lr = {lr}, f = {f} at the end.',
    described:
      'f at the end and steps to arrive for lr from 1e-10 to 100, on log axes. lr = {lr}: {outcome}, f = {f}. A click uses that lr.',
  },
  error: {
    truncation: 'truncation ∝ h²',
    rounding: 'rounding ∝ 1/h',
    roundingRises: 'f(x ± h) is far above f(x), so its rounding error grows with h',
    best: 'best h ≈ {h}',
    error: 'error',
    digits: '{digits} of 16 digits right',
    of16: '{digits}/16 digits',
    noDigit: 'no digit right',
    exact: 'exact',
    noBend: 'no h² error: ∂³f/∂{x}³ = 0',
    flat: 'The slope along {x} is 0 here: a relative error says nothing.',
    lost: 'The point has left float64: there is no gradient here.',
    along: 'along',
    scope: 'At the point of the active run. Marks: the h of the others.',
    described:
      'Relative error of ∂f/∂{x} by central difference for h from 1e-16 to 1 at step {step}, on log axes.',
    here: 'h = {h}: error {error}, {digits}.',
    noError: 'h = {h}: no error is known here.',
  },
  chart: {
    step: 'step',
    from: '{what} from step {step}',
    frozen: 'frozen by rounding',
    runStands: '{run}: {value} at step {step}.',
    described:
      '{formula} at steps 0 to {last} on a log axis. Step {step}: f = {f}. First f = {first}, last f = {end}.',
  },
};
