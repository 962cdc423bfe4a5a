// The learning rate on a logarithmic slider.

import { LR_LIMITS } from '../../../shared/session/fields';
import { logSlider } from '../log-slider';

export const {
  positions: LR_POSITIONS,
  at: lrAt,
  nextDetent,
  nextFine,
  decade,
  forKey: lrForKey,
} = logSlider(LR_LIMITS);
