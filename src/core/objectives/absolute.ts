// An upside-down pyramid: the same slope everywhere, and an edge where it should end.

import type { CatalogueObjective } from './objective';

export const absolute = {
  id: 'absolute',
  name: { en: 'Upside-down pyramid', ko: '뒤집힌 피라미드' },
  teaches: {
    en: 'The slope is as steep everywhere and turns round at the bottom: with a fixed lr the point hops over the minimum for ever.',
    ko: '기울기의 크기는 어디서나 같고 바닥을 지날 때 부호만 바뀝니다. 학습률을 고정하면 최소점을 사이에 두고 끝없이 건너뜁니다.',
  },
  formula: 'abs(x0) + abs(x1)',
  partials: ['sign(x0)', 'sign(x1)'],
  tex: '|x_0| + |x_1|',
  source:
    'the ℓ₁ norm; descent along subgradients: Shor 1985, Minimization Methods for Non-Differentiable Functions, Springer',
  facts: { slope: Math.SQRT2 },
  dimension: 2,
  f: (x) => Math.abs(x[0]) + Math.abs(x[1]),
  /** On an edge 0, which is one of the subgradients there. */
  gradient: (x, out) => {
    out[0] = Math.sign(x[0]);
    out[1] = Math.sign(x[1]);
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-3, 4],
  lr: 0.35,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
