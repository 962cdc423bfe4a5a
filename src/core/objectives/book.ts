// The function of the book: a round bowl.

import type { CatalogueObjective } from './objective';

export const book = {
  id: 'book',
  formula: 'x0^2 + x1^2',
  partials: ['2*x0', '2*x1'],
  tex: 'x_0^2 + x_1^2',
  source: 'Saito, Deep Learning from Scratch, section 4.4',
  facts: { curvature: [2, 2] },
  dimension: 2,
  f: (x) => x[0] * x[0] + x[1] * x[1],
  gradient: (x, out) => {
    out[0] = 2 * x[0];
    out[1] = 2 * x[1];
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-3, 4],
  lr: 0.1,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
