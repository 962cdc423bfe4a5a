// What an axis must know of values that are all at hand.

export interface ValueRange {
  readonly least: number;
  readonly greatest: number;
  readonly leastPositive: number;
  readonly zero: boolean;
}

/** Of the finite ones among all `series`. */
export function rangeOf(...series: readonly ArrayLike<number>[]): ValueRange {
  let [least, greatest, leastPositive] = [Infinity, -Infinity, Infinity];
  let zero = false;
  for (const values of series) {
    for (let k = 0; k < values.length; k++) {
      const value = values[k] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
      if (value > 0 && value < leastPositive) leastPositive = value;
      if (value === 0) zero = true;
    }
  }
  return { least, greatest, leastPositive, zero };
}
