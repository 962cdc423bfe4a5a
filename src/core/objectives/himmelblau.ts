// Himmelblau's function: four minima, all of the same value.

import type { CatalogueObjective } from './objective';

export const himmelblau = {
  id: 'himmelblau',
  formula: '(x0^2 + x1 - 11)^2 + (x0 + x1^2 - 7)^2',
  partials: [
    '4*x0*(x0^2 + x1 - 11) + 2*(x0 + x1^2 - 7)',
    '2*(x0^2 + x1 - 11) + 4*x1*(x0 + x1^2 - 7)',
  ],
  tex: '(x_0^2 + x_1 - 11)^2 + (x_0 + x_1^2 - 7)^2',
  source:
    'Himmelblau 1972, Applied Nonlinear Programming; minima by Newton iteration in 50 digits, rounded to float64',
  facts: { atMinimum: [25.715728752538098, 82.2842712474619] },
  dimension: 2,
  f: (x) => {
    const a = x[0] * x[0] + x[1] - 11;
    const b = x[0] + x[1] * x[1] - 7;
    return a * a + b * b;
  },
  gradient: (x, out) => {
    const a = x[0] * x[0] + x[1] - 11;
    const b = x[0] + x[1] * x[1] - 7;
    out[0] = 4 * x[0] * a + 2 * b;
    out[1] = 2 * a + 4 * x[1] * b;
  },
  domain: [
    [-6, 6],
    [-6, 6],
  ],
  start: [0, 0],
  lr: 0.01,
  minima: [
    [3, 2],
    [-2.805118086952745, 3.131312518250573],
    [-3.779310253377747, -3.2831859912861696],
    [3.5844283403304917, -1.8481265269644036],
  ],
} as const satisfies CatalogueObjective;
