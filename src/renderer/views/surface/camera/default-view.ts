// From where a surface is best seen at first: a wall in front of the valley would hide the whole
// lesson. Of a few views, the one that shows most of what is low, where descents go, and of the
// places that the function names; the usual one, or one from the front, unless it shows far less.

import { heightAt, type HeightGrid } from '../mesh/height-grid';
import { sceneX, sceneY, sceneZ } from '../scene-box';
import type { Viewport } from '../../../model/viewport/viewport';
import { slopeAt, type Slope } from '../mesh/slope';

/** Where the eye is: degrees from the vertical, and from straight in front to the right. */
export interface ViewAngles {
  readonly polar: number;
  readonly azimuth: number;
}

export const usualView: ViewAngles = { polar: 56, azimuth: 30 };

const views: readonly ViewAngles[] = [56, 48, 42].flatMap((polar) =>
  [30, 62, -30, -62, 118, 155, -155, -118].map((azimuth) => ({ polar, azimuth })),
);

/** What a view must show more than the usual one: another side, and the side from behind. */
const ASIDE = 0.1;
const BEHIND = 0.22;
/** Points an axis that are asked for, and looks along each line of sight. */
const POINTS = 15;
const LOOKS = 48;
/** A line of sight begins this far above the surface, in scene units. */
const ABOVE = 0.02;

interface Place {
  readonly u: number;
  readonly v: number;
}

/** The points inside the frame, in the unit square. */
export const placesOf = (points: readonly (readonly number[])[], viewport: Viewport): Place[] =>
  points
    .map(([x0 = 0, x1 = 0]) => ({ u: viewport.x0(x0), v: viewport.x1(x1) }))
    .filter(({ u, v }) => u > 0 && u < 1 && v > 0 && v < 1);

/** @param places what must be seen first of all: starts and minima */
export function bestView(grid: HeightGrid, places: readonly Place[]): ViewAngles {
  const worth = (view: ViewAngles) => {
    const eye = eyeOf(view);
    const named = places.filter(({ u, v }) => isSeen(grid, u, v, eye)).length;
    const cost = view.azimuth === 30 ? 0 : Math.abs(view.azimuth) < 90 ? ASIDE : BEHIND;
    return shareSeen(grid, view) + named / Math.max(1, places.length) - cost;
  };
  const worths = views.map(worth);
  return views[worths.indexOf(Math.max(...worths))]!;
}

/** The part of the surface that is seen from a direction, low places counting most. */
function shareSeen(grid: HeightGrid, view: ViewAngles): number {
  const eye = eyeOf(view);
  let weightSeen = 0;
  let whole = 0;
  for (let j = 0; j < POINTS; j++) {
    for (let i = 0; i < POINTS; i++) {
      const u = (i + 0.5) / POINTS;
      const v = (j + 0.5) / POINTS;
      const height = heightAt(grid, u, v);
      if (Number.isNaN(height)) continue;
      const weight = (1 - height) ** 3;
      whole += weight;
      if (isSeen(grid, u, v, eye)) weightSeen += weight;
    }
  }
  return whole > 0 ? weightSeen / whole : 0;
}

/** A direction towards an eye that is far away. */
interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function eyeOf({ polar, azimuth }: ViewAngles): Direction {
  const [p, a] = [(polar * Math.PI) / 180, (azimuth * Math.PI) / 180];
  return { x: Math.sin(p) * Math.sin(a), y: Math.cos(p), z: Math.sin(p) * Math.cos(a) };
}

const slope: Slope = { x: 0, z: 0 };

/** Whether the upper side at (u, v) faces the eye and nothing is in between. */
export function isSeen(grid: HeightGrid, u: number, v: number, eye: Direction): boolean {
  slopeAt(grid, u, v, slope);
  if (eye.y - slope.x * eye.x - slope.z * eye.z <= 0) return false;
  const [x, y, z] = [sceneX(u), sceneY(heightAt(grid, u, v)) + ABOVE, sceneZ(v)];
  for (let k = 1; k <= LOOKS; k++) {
    const t = (2.8 * k) / LOOKS;
    const surfaceHeight = heightAt(grid, (x + t * eye.x + 1) / 2, (1 - z - t * eye.z) / 2);
    if (sceneY(surfaceHeight) > y + t * eye.y) return false;
  }
  return true;
}
