// Where the values of the contours are written: on their line, along it, and clear of the path,
// the edge and each other. The best free place of a fixed ranking, so a label stays where it is
// until something comes in its way.

import { between, type ContourRings, type GridPixels } from '../contours/contour-rings';

export interface ContourLabel {
  readonly level: number;
  readonly text: string;
  /** The middle of the text, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Degrees, between −90 and 90: never upside down. */
  readonly angle: number;
  readonly width: number;
}

export interface LabelSpace {
  /** Of the square frame, in pixels. */
  readonly side: number;
  /** Of the text, in pixels. */
  readonly height: number;
  /** Whether something that must stay readable is within `radius` of this pixel. */
  readonly taken: (x: number, y: number, radius: number) => boolean;
}

export interface LabelText {
  readonly text: string;
  readonly width: number;
}

/** Pixels between the places that are tried along a contour. */
const STRIDE = 6;

interface Candidate {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly cost: number;
}

/** @param textOf the text of a level, or null for one that is to stay without */
export function placeLabels(
  levels: readonly ContourRings[],
  grid: GridPixels,
  space: LabelSpace,
  textOf: (level: number) => LabelText | null,
): ContourLabel[] {
  const placed: ContourLabel[] = [];
  for (const { level, rings } of levels) {
    const label = textOf(level);
    if (!label) continue;
    const free = candidates(rings, grid, space.side, label.width)
      .sort((a, b) => a.cost - b.cost)
      .find((c) => isFree(c, label.width, space, placed));
    if (free) placed.push({ level, ...label, x: free.x, y: free.y, angle: free.angle });
  }
  return placed;
}

function candidates(
  rings: readonly Float64Array[],
  grid: GridPixels,
  side: number,
  width: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (const ring of rings) {
    const count = ring.length / 2;
    const xs = Float64Array.from({ length: count }, (_, k) => between(grid.x, ring[2 * k] ?? 0));
    const ys = Float64Array.from({ length: count }, (_, k) =>
      between(grid.y, ring[2 * k + 1] ?? 0),
    );
    const x = (k: number) => xs[k] ?? 0;
    const y = (k: number) => ys[k] ?? 0;
    let since = STRIDE;
    for (let k = 1; k + 1 < count; k++) {
      since += Math.hypot(x(k) - x(k - 1), y(k) - y(k - 1));
      if (since < STRIDE) continue;
      const chord = chordAround(x, y, k, count, width / 2);
      if (!chord) continue;
      since = 0;
      let angle = (Math.atan2(chord.dy, chord.dx) * 180) / Math.PI;
      if (angle > 90) angle -= 180;
      if (angle < -90) angle += 180;
      // Level text reads best; below the middle it keeps out of the way of most starts.
      const cost = Math.abs(angle) + (20 * Math.hypot(x(k) - side / 2, y(k) - side)) / side;
      found.push({ x: x(k), y: y(k), angle, cost });
    }
  }
  return found;
}

type At = (k: number) => number;

/** The chord of the contour under the text; null where it bends too much to carry it. */
function chordAround(x: At, y: At, k: number, count: number, reach: number) {
  let a = k;
  let b = k;
  while (a > 0 && Math.hypot(x(a) - x(k), y(a) - y(k)) < reach) a--;
  while (b < count - 1 && Math.hypot(x(b) - x(k), y(b) - y(k)) < reach) b++;
  const dx = x(b) - x(a);
  const dy = y(b) - y(a);
  // A straight piece has a chord of twice the reach; a small circle closes on itself.
  // Where the line has no place, as NaN, it carries none either.
  return Math.hypot(dx, dy) >= 1.85 * reach ? { dx, dy } : null;
}

function isFree(
  { x, y, angle }: Candidate,
  width: number,
  space: LabelSpace,
  placed: readonly ContourLabel[],
): boolean {
  const radius = space.height / 2 + 2;
  const along = (angle * Math.PI) / 180;
  const step = radius;
  for (let s = -width / 2; s <= width / 2; s += step) {
    const px = x + Math.cos(along) * s;
    const py = y + Math.sin(along) * s;
    const inset = radius + 1;
    if (px < inset || py < inset || px > space.side - inset || py > space.side - inset)
      return false;
    if (space.taken(px, py, radius)) return false;
    for (const other of placed) {
      if (Math.hypot(other.x - px, other.y - py) < other.width / 2 + radius + 6) return false;
    }
  }
  return true;
}
