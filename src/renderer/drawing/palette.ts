// The one colour map of height: YlGnBu reversed, deep blue in the valley to pale yellow-green on the rim.

import { interpolateYlGnBu } from 'd3';

/** Stays off the map's ends: the darkest blue swallows lines, the palest yellow the paper. */
const DARK_END = 0.88;
const PALE_END = 0.16;

/** The colour of a height in [0, 1]; beyond it the ends. */
export const heightColor = (height: number): string =>
  interpolateYlGnBu(DARK_END - Math.min(1, Math.max(0, height)) * (DARK_END - PALE_END));
