// The function of Styblinski and Tang: four hollows, and only one is the deepest.

import type { CatalogueObjective } from './objective';

/** The roots of 4x³ − 32x + 5 at which it rises, by Newton iteration in 50 digits: deep and shallow. */
const DEEP = -2.903534027771177;
const SHALLOW = 2.746802770990837;

export const styblinskiTang = {
  id: 'styblinski-tang',
  formula: '(x0^4 - 16*x0^2 + 5*x0 + x1^4 - 16*x1^2 + 5*x1)/2',
  partials: ['2*x0*x0*x0 - 16*x0 + 2.5', '2*x1*x1*x1 - 16*x1 + 2.5'],
  tex: '\\tfrac{1}{2}\\,(x_0^4 - 16x_0^2 + 5x_0 + x_1^4 - 16x_1^2 + 5x_1)',
  source: 'Styblinski & Tang 1990, Neural Networks 3(4), 467–483, doi:10.1016/0893-6080(90)90029-K',
  facts: { atMinimum: [34.583059102550685, 34.583059102550685] },
  dimension: 2,
  f: (x) => {
    const a = x[0] * x[0];
    const b = x[1] * x[1];
    return (a * a - 16 * a + 5 * x[0] + b * b - 16 * b + 5 * x[1]) / 2;
  },
  gradient: (x, out) => {
    out[0] = 2 * x[0] * x[0] * x[0] - 16 * x[0] + 2.5;
    out[1] = 2 * x[1] * x[1] * x[1] - 16 * x[1] + 2.5;
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  // Beside the hilltop in the middle; it ends in a hollow that is not the deepest.
  start: [0.1, 0.3],
  lr: 0.02,
  minima: [
    [DEEP, DEEP],
    [DEEP, SHALLOW],
    [SHALLOW, DEEP],
    [SHALLOW, SHALLOW],
  ],
} as const satisfies CatalogueObjective;
