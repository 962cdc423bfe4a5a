// A value of a run by pixel column, f or another: of up to a million steps only the first, last, lowest and highest
// finite value of each column are kept, which draws the same line. Taken in parts as the run
// arrives; what is not finite is remembered by the step at which it began.

export class ValueColumns {
  /** Columns of the whole run; at most one a step. */
  readonly count: number;
  /** Columns that hold a step that has arrived. */
  arrived = 0;
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;

  /** Over the finite values: the extremes, the smallest positive one, and whether 0 was reached. */
  least = Number.POSITIVE_INFINITY;
  greatest = Number.NEGATIVE_INFINITY;
  leastPositive = Number.POSITIVE_INFINITY;
  zero = false;
  /** The first step at which f is ±∞ or NaN; null for never. */
  infiniteFrom: number | null = null;
  undefinedFrom: number | null = null;

  private next = 0;

  /** @param total steps + 1; @param width pixels, at most so many columns */
  constructor(
    readonly total: number,
    width: number,
  ) {
    this.count = Math.max(1, Math.min(total, Math.floor(width)));
    this.first = new Float64Array(this.count).fill(Number.NaN);
    this.last = new Float64Array(this.count).fill(Number.NaN);
    this.lowest = new Float64Array(this.count).fill(Number.NaN);
    this.highest = new Float64Array(this.count).fill(Number.NaN);
  }

  /** The column of a step. */
  columnOf(step: number): number {
    return Math.floor((step * this.count) / this.total);
  }

  /** The first step of a column. */
  startOf(column: number): number {
    return Math.ceil((column * this.total) / this.count);
  }

  /**
   * Takes at most `count` more steps of the same run.
   *
   * @param arrived how many steps are here
   * @returns whether all of them have been taken
   */
  advance(arrived: number, valueOf: (step: number) => number, count: number): boolean {
    const { first, last, lowest, highest } = this;
    const here = Math.min(arrived, this.total);
    const end = Math.min(here, this.next + count);
    for (let step = this.next; step < end; step++) {
      const f = valueOf(step);
      if (!Number.isFinite(f)) {
        if (Number.isNaN(f)) this.undefinedFrom ??= step;
        else this.infiniteFrom ??= step;
        continue;
      }
      const c = this.columnOf(step);
      if (Number.isNaN(first[c] ?? 0)) first[c] = lowest[c] = highest[c] = f;
      last[c] = f;
      if (f < (lowest[c] ?? f)) lowest[c] = f;
      if (f > (highest[c] ?? f)) highest[c] = f;
      if (f < this.least) this.least = f;
      if (f > this.greatest) this.greatest = f;
      if (f > 0 && f < this.leastPositive) this.leastPositive = f;
      if (f === 0) this.zero = true;
    }
    this.next = end;
    this.arrived = end === 0 ? 0 : this.columnOf(end - 1) + 1;
    return end >= here;
  }
}
