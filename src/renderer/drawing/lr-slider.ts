// The learning rate on a logarithmic slider.

import { LR_LIMITS } from '../../shared/session/fields';
import { logSlider } from './log-slider';

export const lrSlider = logSlider(LR_LIMITS, 0.05);
