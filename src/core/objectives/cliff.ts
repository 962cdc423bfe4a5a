// A gentle floor that ends at a wall.

import type { CatalogueObjective } from './objective';

export const cliff = {
  id: 'cliff',
  formula: 'exp(3*x0) - x0 + x1^2/4',
  partials: ['3*exp(3*x0) - 1', 'x1/2'],
  tex: 'e^{3x_0} - x_0 + \\frac{x_1^2}{4}',
  source:
    'a smooth form of the wall in Pascanu, Mikolov & Bengio 2013, ICML, PMLR 28(3), 1310–1318; its minimum (−ln(3)/3, 0) by hand',
  facts: { atMinimum: [0.5, 3] },
  dimension: 2,
  f: (x) => Math.exp(3 * x[0]) - x[0] + (x[1] * x[1]) / 4,
  gradient: (x, out) => {
    out[0] = 3 * Math.exp(3 * x[0]) - 1;
    out[1] = x[1] / 2;
  },
  domain: [
    [-6, 2],
    [-4, 4],
  ],
  // With lr = 1.8 step 3 stands on the wall, and step 4 at x0 = −22.7.
  start: [-4.4, 3],
  lr: 1.8,
  minima: [[-0.3662040962227032, 0]],
} as const satisfies CatalogueObjective;
