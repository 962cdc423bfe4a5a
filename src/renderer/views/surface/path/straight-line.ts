// A line that is drawn straight through many points, as long as it passes each of them closely: the cone
// that all of them leave open is narrowed from point to point (Sklansky and Gonzalez, 1980). No memory
// of the points is kept.

/** A line as long as this part of the frame ends: between its ends the step is known only roughly. */
const LONGEST = 1 / 24;

export class StraightLine {
  private u = 0;
  private v = 0;
  /** How far the last point is from the beginning. */
  private reach = 0;
  /** The directions that are open: between these angles from the first. */
  private first = Number.NaN;
  private low = 0;
  private high = 0;

  /** @param tolerance how far from a point the line may pass, in parts of the frame */
  constructor(private readonly tolerance: number) {}

  begin(u: number, v: number): void {
    this.u = u;
    this.v = v;
    this.reach = 0;
    this.first = Number.NaN;
  }

  /** Whether the line may end here: then it goes on, from where it began to here. */
  accepts(u: number, v: number): boolean {
    const { tolerance } = this;
    const dx = u - this.u;
    const dy = v - this.v;
    const distance = Math.hypot(dx, dy);
    // NaN is no place to end at; a way back would not be seen.
    if (!(distance <= LONGEST && distance >= this.reach - tolerance)) return false;
    if (distance > tolerance && !this.narrow(Math.atan2(dy, dx), Math.asin(tolerance / distance))) {
      return false;
    }
    this.reach = Math.max(this.reach, distance);
    return true;
  }

  private narrow(angle: number, spread: number): boolean {
    if (Number.isNaN(this.first)) {
      this.first = angle;
      this.low = -spread;
      this.high = spread;
      return true;
    }
    const turn = 2 * Math.PI;
    const from = angle - this.first;
    const off = from - turn * Math.round(from / turn);
    if (off < this.low || off > this.high) return false;
    this.low = Math.max(this.low, off - spread);
    this.high = Math.min(this.high, off + spread);
    return true;
  }
}
