// Beale's function: steep corners round a nearly level valley.

import type { CatalogueObjective } from './objective';

export const beale = {
  id: 'beale',
  formula: '(1.5 - x0 + x0*x1)^2 + (2.25 - x0 + x0*x1^2)^2 + (2.625 - x0 + x0*x1^3)^2',
  partials: [
    '2*((1.5 - x0 + x0*x1)*(x1 - 1) + (2.25 - x0 + x0*x1^2)*(x1^2 - 1) + (2.625 - x0 + x0*x1^3)*(x1^3 - 1))',
    '2*x0*((1.5 - x0 + x0*x1) + 2*(2.25 - x0 + x0*x1^2)*x1 + 3*(2.625 - x0 + x0*x1^3)*x1^2)',
  ],
  tex: '(1.5 - x_0 + x_0 x_1)^2 + (2.25 - x_0 + x_0 x_1^2)^2 + (2.625 - x_0 + x_0 x_1^3)^2',
  source:
    'Beale 1958, Technical Report 25, Statistical Techniques Research Group, Princeton; start: Moré, Garbow & Hillstrom 1981, ACM TOMS 7(1), 17–41, doi:10.1145/355934.355936',
  facts: { atMinimum: [0.3014636465222471, 48.979786353477756] },
  dimension: 2,
  f: (x) => {
    const a = 1.5 - x[0] + x[0] * x[1];
    const b = 2.25 - x[0] + x[0] * (x[1] * x[1]);
    const c = 2.625 - x[0] + x[0] * (x[1] * x[1] * x[1]);
    return a * a + b * b + c * c;
  },
  gradient: (x, out) => {
    const square = x[1] * x[1];
    const cube = square * x[1];
    const a = 1.5 - x[0] + x[0] * x[1];
    const b = 2.25 - x[0] + x[0] * square;
    const c = 2.625 - x[0] + x[0] * cube;
    out[0] = 2 * (a * (x[1] - 1) + b * (square - 1) + c * (cube - 1));
    out[1] = 2 * x[0] * (a + 2 * b * x[1] + 3 * c * square);
  },
  domain: [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  start: [1, 1],
  lr: 0.02,
  minima: [[3, 0.5]],
} as const satisfies CatalogueObjective;
