// h as the axis across: a press or drag uses it, and falls into powers of ten.

import type { AcrossVariable } from '../plot/across';
import { snapH } from './h-steps';

export const hAcross: AcrossVariable = {
  value: (lab) => lab.session.value.h,
  settled: (h) => h,
  // The point at which the error is taken moves with the step.
  moves: (lab) => lab.playback.playing.value,
  snap: snapH,
  set: (h, lab) => lab.store.set({ h }, 'h'),
  settle: (lab) => lab.store.settle(),
  hovers: false,
};
