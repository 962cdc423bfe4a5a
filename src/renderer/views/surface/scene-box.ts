// The scene box: where the unit square of the plane and the unit height of f lie in the scene. x0
// grows to the right, x1 away from the reader, f upwards, as on paper.

import type { HeightScale } from '../../model/viewport/height-scale';

/** Scene height of height 1; the plane is 2 × 2. */
export const HEIGHT = 1.1;
/** The floor lies below the lowest f, so that its contours can be seen. */
export const FLOOR = -0.45;

export const sceneX = (u: number): number => 2 * u - 1;
export const sceneY = (height: number): number => HEIGHT * unit(height);
export const sceneZ = (v: number): number => 1 - 2 * v;

/** To [0, 1]; the ends take what lies beyond, also ±Infinity. NaN becomes 0. */
const unit = (value: number): number => (value > 0 ? Math.min(value, 1) : 0);

/** The height of f within the box: beyond its top or bottom the top or bottom; NaN stays NaN. */
export function boxHeight(heightScale: HeightScale, f: number): number {
  const height = heightScale.height(f);
  return Number.isNaN(height) ? height : unit(height);
}
