// From where the surface is looked at, independent of how large it is drawn.

export interface Eye {
  /** Radians from straight above, and from straight in front to the right. */
  readonly polar: number;
  readonly azimuth: number;
  /** How much nearer than where the whole box fits: 1 for there, 2 for half as far. */
  readonly zoom: number;
  /** What is looked at, in the units of the scene. */
  readonly target: readonly [number, number, number];
}
