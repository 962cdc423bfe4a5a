// A coarse map of the pixels that labels must leave free: the path, the handle, the minima.

/** Pixels a cell: finer than a label is high, coarse enough to be filled in no time. */
const CELL = 4;

export class OccupiedPixels {
  private readonly count: number;
  private readonly cells: Uint8Array;

  constructor(side: number) {
    this.count = Math.max(1, Math.ceil(side / CELL));
    this.cells = new Uint8Array(this.count * this.count);
  }

  add(x: number, y: number): void {
    const { count } = this;
    const i = Math.floor(x / CELL);
    const j = Math.floor(y / CELL);
    if (i >= 0 && j >= 0 && i < count && j < count) this.cells[j * count + i] = 1;
  }

  addSegment(ax: number, ay: number, bx: number, by: number): void {
    const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / (CELL / 2));
    for (let k = 0; k <= steps; k++) {
      const t = steps === 0 ? 0 : k / steps;
      this.add(ax + (bx - ax) * t, ay + (by - ay) * t);
    }
  }

  readonly near = (x: number, y: number, radius: number): boolean => {
    const { count, cells } = this;
    const low = (v: number) => Math.max(0, Math.floor((v - radius) / CELL));
    const high = (v: number) => Math.min(count - 1, Math.floor((v + radius) / CELL));
    for (let j = low(y); j <= high(y); j++) {
      for (let i = low(x); i <= high(x); i++) if (cells[j * count + i]) return true;
    }
    return false;
  };

  /** How many of the cells of a rectangle are taken. */
  within(left: number, top: number, right: number, bottom: number): number {
    const { count, cells } = this;
    let occupied = 0;
    for (let j = Math.floor(top / CELL); j <= bottom / CELL; j++) {
      for (let i = Math.floor(left / CELL); i <= right / CELL; i++) {
        if (i >= 0 && j >= 0 && i < count && j < count && cells[j * count + i]) occupied++;
      }
    }
    return occupied;
  }
}
