// The monkey saddle: two ways down for the legs, and one for the tail.

import type { CatalogueObjective } from './objective';

export const monkeySaddle = {
  id: 'monkey-saddle',
  name: { en: 'Monkey saddle', ko: '원숭이 안장' },
  teaches: {
    en: 'A saddle with three ways down, so level in the middle that even the second derivatives are 0 there: it takes long to get past.',
    ko: '내려가는 방향이 셋인 안장점입니다. 가운데는 이계도함수까지 0일 만큼 평평해서 지나가는 데 오래 걸립니다.',
  },
  formula: 'x0^3 - 3*x0*x1^2',
  partials: ['3*(x0^2 - x1^2)', '-6*x0*x1'],
  tex: 'x_0^3 - 3\\,x_0 x_1^2',
  source: 'Hilbert & Cohn-Vossen 1932, Anschauliche Geometrie',
  dimension: 2,
  f: (x) => x[0] * x[0] * x[0] - 3 * x[0] * (x[1] * x[1]),
  gradient: (x, out) => {
    out[0] = 3 * (x[0] * x[0] - x[1] * x[1]);
    out[1] = -6 * x[0] * x[1];
  },
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  // Slightly off the ridge x1 = 0: with lr = 0.05 it is within 0.25 of the middle from step 21 to
  // 75, and out of the frame at step 98.
  start: [1.8, 0.0008],
  lr: 0.05,
  minima: [],
} as const satisfies CatalogueObjective;
