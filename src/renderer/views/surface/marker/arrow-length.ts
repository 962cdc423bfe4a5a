// How long the gradient arrow at the ball is: proportional to the steepness that is shown while
// that is moderate, and never longer than a quarter of the plane.

/** Scene units; the plane is 2 wide. */
export const LONGEST_ARROW = 0.5;
/** Steepness at which the arrow has 63 % of its greatest length. */
const MODERATE = 1.4;

/** @param steepness height gained a frame's width, not negative; NaN means there is no gradient */
export const arrowLength = (steepness: number): number =>
  steepness > 0 ? LONGEST_ARROW * -Math.expm1(-steepness / MODERATE) : 0;
