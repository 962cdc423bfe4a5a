// lr as the axis across: a press or drag uses it, in two digits.

import type { AcrossVariable } from '../plot/across';

export const lrAcross: AcrossVariable = {
  value: (lab) => lab.session.value.lr,
  settled: (lr) => lr,
  moves: () => false,
  snap: (lr) => Number(lr.toPrecision(2)),
  set: (lr, lab) => lab.store.set({ lr }, 'lr'),
  settle: (lab) => lab.store.settle(),
  hovers: true,
};
