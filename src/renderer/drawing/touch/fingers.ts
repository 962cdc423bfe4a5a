// The fingers on one element as numbers: where they are, and what a move of one of them means.

/** What a move did to the picture under the fingers, in CSS pixels. */
export interface FingerMove {
  /** Of the finger, or of the middle between two. */
  readonly dx: number;
  readonly dy: number;
  /** How much further apart two of them are than before; 1 for a single one. */
  readonly scale: number;
  /** Where the finger, or the middle, is now, in the window. */
  readonly x: number;
  readonly y: number;
}

type Place = readonly [x: number, y: number];

/** Closer together they have no direction, and a pixel would be a leap. */
const LEAST_APART = 16;

export class Fingers {
  private readonly places = new Map<number, Place>();

  get count(): number {
    return this.places.size;
  }

  put(id: number, x: number, y: number): void {
    this.places.set(id, [x, y]);
  }

  lift(id: number): void {
    this.places.delete(id);
  }

  /** Where a finger was last. */
  at(id: number): Place | undefined {
    return this.places.get(id);
  }

  /** @returns null for a finger that is not down, or a third one */
  move(id: number, x: number, y: number): FingerMove | null {
    const leading = [...this.places.keys()].slice(0, 2);
    if (!leading.includes(id)) return null;
    const before = this.leaders();
    this.put(id, x, y);
    const after = this.leaders();
    return {
      dx: after.x - before.x,
      dy: after.y - before.y,
      scale: after.apart / before.apart,
      x: after.x,
      y: after.y,
    };
  }

  /** The first finger, or the first two together. */
  private leaders(): { readonly x: number; readonly y: number; readonly apart: number } {
    const [[ax, ay] = [0, 0], b] = this.places.values();
    if (!b) return { x: ax, y: ay, apart: 1 };
    const [bx, by] = b;
    const apart = Math.max(LEAST_APART, Math.hypot(ax - bx, ay - by));
    return { x: (ax + bx) / 2, y: (ay + by) / 2, apart };
  }
}
