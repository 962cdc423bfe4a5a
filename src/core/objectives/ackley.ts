// Ackley's function: ripples on a funnel with a pointed bottom.

import type { CatalogueObjective } from './objective';

export const ackley = {
  id: 'ackley',
  formula: '-20*exp(-0.2*sqrt((x0^2 + x1^2)/2)) - exp((cos(2*pi*x0) + cos(2*pi*x1))/2) + e + 20',
  partials: [
    '(sqrt((x0^2 + x1^2)/2) == 0 ? 0 : 2*exp(-0.2*sqrt((x0^2 + x1^2)/2))/sqrt((x0^2 + x1^2)/2))*x0 + pi*exp((cos(2*pi*x0) + cos(2*pi*x1))/2)*sin(2*pi*x0)',
    '(sqrt((x0^2 + x1^2)/2) == 0 ? 0 : 2*exp(-0.2*sqrt((x0^2 + x1^2)/2))/sqrt((x0^2 + x1^2)/2))*x1 + pi*exp((cos(2*pi*x0) + cos(2*pi*x1))/2)*sin(2*pi*x1)',
  ],
  tex: '-20\\,e^{-0.2\\sqrt{(x_0^2 + x_1^2)/2}} - e^{(\\cos 2\\pi x_0 + \\cos 2\\pi x_1)/2} + e + 20',
  source: 'Ackley 1987, A Connectionist Machine for Genetic Hillclimbing, Kluwer',
  dimension: 2,
  f: (x) =>
    -20 * Math.exp(-0.2 * Math.sqrt((x[0] * x[0] + x[1] * x[1]) / 2)) -
    Math.exp((Math.cos(2 * Math.PI * x[0]) + Math.cos(2 * Math.PI * x[1])) / 2) +
    Math.E +
    20,
  /** At the point of the funnel 0, which is one of the subgradients there. */
  gradient: (x, out) => {
    const radius = Math.sqrt((x[0] * x[0] + x[1] * x[1]) / 2);
    const funnel = radius === 0 ? 0 : (2 * Math.exp(-0.2 * radius)) / radius;
    const ripples =
      Math.PI * Math.exp((Math.cos(2 * Math.PI * x[0]) + Math.cos(2 * Math.PI * x[1])) / 2);
    out[0] = funnel * x[0] + ripples * Math.sin(2 * Math.PI * x[0]);
    out[1] = funnel * x[1] + ripples * Math.sin(2 * Math.PI * x[1]);
  },
  domain: [
    [-4, 4],
    [-4, 4],
  ],
  start: [-2.5, 1.5],
  lr: 0.02,
  // The lowest; those of the ripples are not listed.
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
