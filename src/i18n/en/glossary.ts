// The glossary of the lessons, in an order for reading: what texts link to, by id.

export const glossaryTexts = {
  // What a derivative is, and how it is had.
  derivative: {
    name: 'derivative',
    meaning:
      'How fast f changes at a point as x changes by very little: the slope of the tangent there.',
  },
  secant: {
    name: 'secant',
    meaning:
      'The straight line through two points of a curve. As the points come together it becomes the tangent.',
  },
  tangent: {
    name: 'tangent',
    meaning: 'The straight line that touches a curve at a point and has its slope there.',
  },
  slope: {
    name: 'slope',
    meaning:
      'How steeply f rises in one direction, a single number. The vector of these along all coordinates is the gradient.',
  },
  'numerical-differentiation': {
    name: 'numerical differentiation',
    meaning:
      'Having a derivative from values of f at nearby points, without a formula for it. The result carries a small error.',
  },
  'central-difference': {
    name: 'central difference',
    meaning:
      '(f(x + h) − f(x − h)) / 2h: the slope of the secant through two points on either side of x. Its error falls with h².',
  },
  'forward-difference': {
    name: 'forward difference',
    meaning:
      '(f(x + h) − f(x)) / h: the slope of the secant through x and a point ahead of it. Its error falls only with h.',
  },
  'half-width': {
    name: 'half width h',
    meaning:
      'How far from x, to each side, f is taken for the numerical gradient. A wide one has more truncation error, a narrow one more rounding error.',
  },
  'truncation-error': {
    name: 'truncation error',
    meaning:
      'The error that remains because the secant is not the tangent. For the central difference it grows like h².',
  },
  'analytic-gradient': {
    name: 'analytic gradient',
    meaning:
      'The gradient computed from the formula of the derivative, for instance 2·x0. It needs no h.',
  },
  'partial-derivative': {
    name: 'partial derivative',
    meaning:
      'The derivative of a function of several variables by one of them, with the others held fixed; written ∂f/∂x0.',
  },
  'second-derivative': {
    name: 'second derivative',
    meaning:
      'The derivative of the derivative: how fast the slope changes, and so how sharply the curve bends. The larger it is, the smaller lr must be.',
  },
  gradient: {
    name: 'gradient',
    meaning:
      'The vector of all partial derivatives, ∇f (grad in the code). It points to where f rises fastest; its length says how steep f is there.',
  },
  'gradient-field': {
    name: 'gradient field',
    meaning:
      'A picture of the gradient at many points of the plane, an arrow at each. The arrows show ∇f, uphill, or −∇f, downhill.',
  },
  contour: {
    name: 'contour',
    meaning: 'A line along which f keeps one value, as on a map. The gradient stands square on it.',
  },

  // Going down: what is chosen, what happens, and where it ends.
  'gradient-method': {
    name: 'gradient method',
    meaning:
      'Changing the value of a function bit by bit along its gradient. Looking for the minimum it is gradient descent, for the maximum gradient ascent.',
  },
  'gradient-descent': {
    name: 'gradient descent',
    meaning: 'Lowering f by going against the gradient again and again: x ← x − η·∇f.',
  },
  'learning-rate': {
    name: 'learning rate',
    meaning:
      'η, in the code lr: how many times the gradient one step goes. People choose it, so it is a hyperparameter; it is not learnt.',
  },
  parameter: {
    name: 'parameter',
    meaning:
      'A number that decides what a function or a method does. Those that a network learns, its weights, are its weight parameters.',
  },
  hyperparameter: {
    name: 'hyperparameter',
    meaning:
      'A parameter that people set and that is not learnt, such as the learning rate. A good value is found by trying several.',
  },
  'step-num': {
    name: 'step_num',
    meaning:
      'How many times x is updated, step_num in the code; books call it the number of iterations. With 100 steps there are 101 points, the start among them.',
  },
  'initial-point': {
    name: 'start',
    meaning:
      'The point from which the descent begins, init_x in the code; books call it the initial value. Where the run ends may depend on it.',
  },
  update: { name: 'update', meaning: 'Replacing x by the next point; one update is one step.' },
  convergence: {
    name: 'convergence',
    meaning: 'The points settle on one place, and next to nothing remains of the way.',
  },
  divergence: {
    name: 'divergence',
    meaning: 'The points run away: each step is longer than the one before.',
  },
  oscillation: {
    name: 'oscillation',
    meaning:
      'The point jumps to and fro across the valley. Where the swings shrink it converges all the same.',
  },
  'stability-limit': {
    name: 'stability limit',
    meaning:
      'The lr from which plain gradient descent no longer settles: 2/λ, where λ is the greatest second derivative.',
  },
  minimum: {
    name: 'minimum',
    meaning: 'The lowest value of f anywhere, or the point where f takes it.',
  },
  'local-minimum': {
    name: 'local minimum',
    meaning:
      'A value lower than all around it, though f may be lower elsewhere. The gradient is 0 there, so descent stays.',
  },
  'saddle-point': {
    name: 'saddle point',
    meaning: 'A point with gradient 0 that is lowest in one direction and highest in another.',
  },
  plateau: {
    name: 'plateau',
    meaning: 'A region that is almost flat. The gradient is tiny there, so the point hardly moves.',
  },

  // The small network, and the methods beyond plain gradient descent.
  class: {
    name: 'class',
    meaning:
      'One of the answers that a classifier can give. As in the code, classes are numbered from 0.',
  },
  weight: {
    name: 'weight',
    meaning:
      'A number by which a network multiplies an input. All of them together are the matrix W.',
  },
  softmax: {
    name: 'softmax',
    meaning:
      'Turns scores into probabilities: all between 0 and 1, and 1 in total. The largest score stays the largest.',
  },
  loss: {
    name: 'loss',
    meaning:
      'A number that says how far the answers of a network are off. Learning means lowering it.',
  },
  'loss-function': {
    name: 'loss function',
    meaning:
      'The function that has the loss for given weights. It is the f that gradient descent goes down.',
  },
  'cross-entropy': {
    name: 'cross-entropy error',
    meaning:
      'The loss −ln(probability of the right class). Near 0 when the network is sure and right, large when it is sure and wrong.',
  },
  momentum: {
    name: 'momentum',
    meaning:
      'A method in which the point keeps a part of its velocity, like a ball that rolls downhill.',
  },
  nesterov: {
    name: 'Nesterov',
    meaning: 'Momentum that takes the gradient where the velocity is about to carry the point.',
  },
  'moving-average': {
    name: 'exponential moving average',
    meaning:
      'A mean that is renewed with every value: ρ times the old mean plus 1 − ρ times the new value. The older a value, the fainter its part.',
  },
  adagrad: {
    name: 'AdaGrad',
    meaning:
      'Divides the step of each coordinate by the root of the sum of all its squared gradients so far. The sum only grows, so the rate only falls.',
  },
  rmsprop: {
    name: 'RMSProp',
    meaning:
      'AdaGrad with an exponential moving average of the squared gradients in place of their sum. What it divides by need not grow for ever.',
  },
  adam: {
    name: 'Adam',
    meaning:
      'Takes the exponential moving average of the gradients, as momentum does, and divides by the root of that of their squares, as RMSProp does. Both are corrected for having begun at 0.',
  },

  // What float64 does to numbers.
  float64: {
    name: 'float64',
    meaning:
      'The usual kind of number in a computer: 64 bits, 15 to 17 significant digits, up to 1.8e308.',
  },
  rounding: {
    name: 'rounding',
    meaning:
      'Taking the nearest number that a float64 can hold. Between large numbers the gaps are large.',
  },
  'rounding-error': {
    name: 'rounding error',
    meaning:
      'The difference that rounding leaves between a result and its true value: in one operation at most 1.1e-16 of its size.',
  },
  cancellation: {
    name: 'cancellation',
    meaning:
      'Leading digits that are the same in two numbers vanish when one is subtracted from the other. Fewer digits remain, and the rounding error weighs more.',
  },
  overflow: {
    name: 'overflow',
    meaning: 'A result beyond 1.8e308, the largest float64. It becomes Infinity.',
  },
  symlog: {
    name: 'symlog',
    meaning:
      'An axis with powers of ten on both sides of 0. Very small and very large values fit in one picture.',
  },
};
