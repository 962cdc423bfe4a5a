// What to say of a frame of which most has no f: where float64 ends, or where f is not defined.

import type { SurfaceSample } from '../../../shared/protocol/protocol';

/** From this part of the frame on, the empty paper needs a word. */
const MOST = 0.4;

type Missing = 'overflow' | 'undefined' | null;

/** Asked by every picture, of samples that hardly change. */
const cache = new WeakMap<Float64Array, Missing>();

export function missingOf({ values }: SurfaceSample): Missing {
  const cached = cache.get(values);
  if (cached !== undefined) return cached;
  const missing = lookThrough(values);
  cache.set(values, missing);
  return missing;
}

function lookThrough(values: Float64Array): Missing {
  let infinite = 0;
  let undefinedHere = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    if (value - value === 0) continue;
    if (Number.isNaN(value)) undefinedHere++;
    else infinite++;
  }
  if (infinite + undefinedHere < MOST * values.length) return null;
  // ∞ − ∞ is NaN: among overflows it is one of them.
  return infinite > 0 ? 'overflow' : 'undefined';
}
