// Which cells of the unit square have a dot already, and which pairs of cells a segment: a path
// that comes by again (a cycle) is not drawn again. Open addressing in one typed array, which
// allocates nothing while a path is dragged and is emptied in one go.

/** The cell of a point of the unit square, as one number above 0; 4096 cells a side make 25 bits. */
export const cellOf = (u: number, v: number, cells: number): number =>
  1 + Math.round(u * cells) * (Math.round(cells) + 1) + Math.round(v * cells);

export class DrawnCells {
  private readonly slots: number;
  /** The two keys of each slot; 0 where it is free. */
  private readonly keys: Uint32Array;

  /** @param most how many are added at the most: the slots are never more than a quarter full */
  constructor(most: number) {
    this.slots = 4 * most;
    this.keys = new Uint32Array(2 * this.slots);
  }

  clear(): void {
    this.keys.fill(0);
  }

  /** @returns whether the cell is new */
  addDot(cell: number): boolean {
    return this.add(cell, 1);
  }

  /** There and back again is one line. @returns whether it is new */
  addSegment(a: number, b: number): boolean {
    return this.add(Math.min(a, b), Math.max(a, b));
  }

  private add(a: number, b: number): boolean {
    const { slots, keys } = this;
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
    for (;;) {
      slot %= slots;
      if (keys[2 * slot] === 0) {
        keys[2 * slot] = a;
        keys[2 * slot + 1] = b;
        return true;
      }
      if (keys[2 * slot] === a && keys[2 * slot + 1] === b) return false;
      slot++;
    }
  }
}
