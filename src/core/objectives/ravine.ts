// A valley so narrow that plain gradient descent hardly gets through: condition number 1000.

import type { CatalogueObjective } from './objective';

export const ravine = {
  id: 'ravine',
  formula: '(x0^2 + 1000*x1^2)/2',
  partials: ['x0', '1000*x1'],
  tex: '\\tfrac{1}{2}\\,(x_0^2 + 1000\\,x_1^2)',
  source:
    'a quadratic with eigenvalues 1 and 1000, on which Polyak 1964, doi:10.1016/0041-5553(64)90137-5, compares rates of descent',
  facts: { curvature: [1, 1000] },
  dimension: 2,
  f: (x) => (x[0] * x[0] + 1000 * (x[1] * x[1])) / 2,
  gradient: (x, out) => {
    out[0] = x[0];
    out[1] = 1000 * x[1];
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4, 1],
  lr: 0.0019,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
