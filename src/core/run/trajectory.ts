// The path of a run, packed: one row `x…, f, g…` a step, step 0 first, in one Float64Array, so
// that it can be transferred whole. A row is always consistent: f and g belong to that x.

import { rowWidth } from '../kernels/row-width';

export class Trajectory {
  /** How many complete rows there are: steps + 1 for a whole run, fewer while one is arriving. */
  readonly length: number;
  private readonly width: number;

  /**
   * @param dimension n
   * @param rows packed rows; may be longer than `length` rows while a run is arriving
   * @throws RangeError when `rows` cannot hold `length` whole rows
   */
  constructor(
    readonly dimension: number,
    readonly rows: Float64Array,
    length?: number,
  ) {
    this.width = rowWidth(dimension);
    this.length = length ?? rows.length / this.width;
    if (!Number.isInteger(this.length) || this.length * this.width > rows.length) {
      throw new RangeError(
        `Expected ${length ?? 'whole'} rows of ${this.width} numbers, got ${rows.length} numbers.`,
      );
    }
  }

  /** Coordinate i of x at a step. */
  x(step: number, i: number): number {
    return this.rows[step * this.width + i];
  }

  f(step: number): number {
    return this.rows[step * this.width + this.dimension];
  }

  /** Coordinate i of the gradient at a step, as the run computed it and with its noise. */
  gradient(step: number, i: number): number {
    return this.rows[step * this.width + this.dimension + 1 + i];
  }

  /** A copy of the point x at a step. */
  point(step: number): Float64Array {
    const from = step * this.width;
    return this.rows.slice(from, from + this.dimension);
  }
}
