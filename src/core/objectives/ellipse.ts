// The long valley with which the book compares optimizers.

import type { CatalogueObjective } from './objective';

export const ellipse = {
  id: 'ellipse',
  formula: 'x0^2/20 + x1^2',
  partials: ['x0/10', '2*x1'],
  tex: '\\frac{x_0^2}{20} + x_1^2',
  source: 'Saito, Deep Learning from Scratch, section 6.1',
  facts: { curvature: [0.1, 2] },
  dimension: 2,
  f: (x) => (x[0] * x[0]) / 20 + x[1] * x[1],
  gradient: (x, out) => {
    out[0] = x[0] / 10;
    out[1] = 2 * x[1];
  },
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-7, 2],
  lr: 0.95,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
