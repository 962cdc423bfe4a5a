// Rastrigin's function: a bowl full of dents.

import type { CatalogueObjective } from './objective';

/** The roots of 2x + 20π·sin(2πx) beside 1 … 5, by Newton iteration in 50 digits. */
const beside = [
  0.9949586376523348, 1.9899122337085495, 2.984855701039481, 3.9797838603007536, 4.974691390895051,
];
const dents = [0, ...beside, ...beside.map((x) => -x)];

export const rastrigin = {
  id: 'rastrigin',
  formula: '20 + x0^2 - 10*cos(2*pi*x0) + x1^2 - 10*cos(2*pi*x1)',
  partials: ['2*x0 + 20*pi*sin(2*pi*x0)', '2*x1 + 20*pi*sin(2*pi*x1)'],
  tex: '20 + x_0^2 - 10\\cos(2\\pi x_0) + x_1^2 - 10\\cos(2\\pi x_1)',
  source:
    'Rastrigin 1974, Systems of Extremal Control, Nauka; Mühlenbein, Schomisch & Born 1991, Parallel Computing 17, 619–632',
  // 2 ± 40π²
  facts: { curvature: [-392.78417604357435, 396.78417604357435] },
  dimension: 2,
  f: (x) =>
    20 +
    x[0] * x[0] -
    10 * Math.cos(2 * Math.PI * x[0]) +
    x[1] * x[1] -
    10 * Math.cos(2 * Math.PI * x[1]),
  gradient: (x, out) => {
    out[0] = 2 * x[0] + 20 * Math.PI * Math.sin(2 * Math.PI * x[0]);
    out[1] = 2 * x[1] + 20 * Math.PI * Math.sin(2 * Math.PI * x[1]);
  },
  domain: [
    [-5.12, 5.12],
    [-5.12, 5.12],
  ],
  start: [2.3, -1.6],
  lr: 0.002,
  // The lowest first, then all dents of the domain.
  minima: dents.flatMap((x0) => dents.map((x1) => [x0, x1])),
} as const satisfies CatalogueObjective;
