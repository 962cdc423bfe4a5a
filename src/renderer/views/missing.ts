// What to say of a frame of which most has no f: where float64 ends, or where f is not defined.

import type { SurfaceSample } from '../../shared/protocol';

/** From this part of the frame on, the empty paper needs a word. */
const MOST = 0.4;

export function missingOf({ values }: SurfaceSample): 'overflow' | 'undefined' | null {
  let infinite = 0;
  let undefinedHere = 0;
  for (const value of values) {
    if (Number.isFinite(value)) continue;
    if (Number.isNaN(value)) undefinedHere++;
    else infinite++;
  }
  if (infinite + undefinedHere < MOST * values.length) return null;
  // ∞ − ∞ is NaN: among overflows it is one of them.
  return infinite > 0 ? 'overflow' : 'undefined';
}
