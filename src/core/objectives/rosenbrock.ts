// Rosenbrock's valley: easy to enter, hard to follow.

import type { CatalogueObjective } from './objective';

export const rosenbrock = {
  id: 'rosenbrock',
  formula: '(1 - x0)^2 + 100*(x1 - x0^2)^2',
  partials: ['-2*(1 - x0) - 400*x0*(x1 - x0^2)', '200*(x1 - x0^2)'],
  tex: '(1 - x_0)^2 + 100\\,(x_1 - x_0^2)^2',
  source: 'Rosenbrock 1960, The Computer Journal 3(3), 175–184, doi:10.1093/comjnl/3.3.175',
  facts: { atMinimum: [0.39936076748763305, 1001.6006392325124] },
  dimension: 2,
  f: (x) => {
    const a = 1 - x[0];
    const b = x[1] - x[0] * x[0];
    return a * a + 100 * (b * b);
  },
  gradient: (x, out) => {
    const b = x[1] - x[0] * x[0];
    out[0] = -2 * (1 - x[0]) - 400 * x[0] * b;
    out[1] = 200 * b;
  },
  domain: [
    [-2, 2],
    [-1, 3],
  ],
  start: [-1.2, 1],
  lr: 0.001,
  minima: [[1, 1]],
} as const satisfies CatalogueObjective;
