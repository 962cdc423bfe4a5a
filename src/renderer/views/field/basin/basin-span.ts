// Where the cells of a map lie in the unit square.

/** The outer edges of the first and the last cell, in units of its side. */
export type Span = readonly [number, number];

/** Cells of a tenth of a pixel more or less are not seen. */
const EVEN = 1e-4;

/**
 * @param centres of cells that were even on the axes they were asked for
 * @returns null where they are not even on these: there no picture of equal cells fits
 */
export function spanOf(centres: readonly number[], axis: (x: number) => number): Span | null {
  const at = (k: number) => axis(centres[k] ?? Number.NaN);
  const count = centres.length;
  const [first, last] = [at(0), at(count - 1)];
  const cell = (last - first) / (count - 1);
  for (const k of [count >> 2, count >> 1, (3 * count) >> 2]) {
    const off = Math.abs(at(k) - (first + k * cell));
    if (!(off <= EVEN * Math.max(1, Math.abs(last - first)))) return null;
  }
  return [first - cell / 2, last + cell / 2];
}
