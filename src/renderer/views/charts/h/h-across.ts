// h as the axis across: a press or drag uses it, and falls into the detents of the slider of h.

import type { AcrossVariable } from '../plot/across';
import { hSlider } from '../../../drawing/h-slider';

export const hAcross: AcrossVariable = {
  value: (lab) => lab.session.value.h,
  settled: (h) => h,
  // The point at which the error is taken moves with the step.
  moves: (lab) => lab.playback.playing.value,
  snap: (h) => hSlider.at(Math.log10(h)),
  set: (h, lab) => lab.store.set({ h }, 'h'),
  settle: (lab) => lab.store.settle(),
  hovers: false,
};
