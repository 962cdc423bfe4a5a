// A number at an axis.

export interface Tick {
  /** 0 at the axis's beginning, 1 at its end. */
  readonly at: number;
  readonly text: string;
}
