// The half width h on a logarithmic slider: from 1, where the secant is far from the tangent, to
// 1e-16, where x + h is x again.

import { logSlider } from './log-slider';

export const H_LIMITS = [1e-16, 1] as const;

/** Sixteen decades on a short line: a pixel is about a tenth of one. */
export const hSlider = logSlider(H_LIMITS, 0.12);
