// The small number beside the root in AdaGrad, RMSProp and Adam: without it a coordinate whose
// gradients were all 0 would divide 0 by 0.

import type { OptimizerParam } from './optimizer';

export const epsilon = {
  id: 'epsilon',
  symbol: '\\varepsilon',
  default: 1e-7,
  min: 1e-16,
  max: 1,
  source: 'Saito, Deep Learning from Scratch, section 6.1.5',
} as const satisfies OptimizerParam;
