// Where the window was, kept in a small file; used again only if it can still be seen there.

import { writeFileSync } from 'atomically';
import * as v from 'valibot';
import { readText } from '../../node/read-text';

const size = v.pipe(v.number(), v.integer());

const boundsSchema = v.strictObject({
  x: v.exactOptional(size),
  y: v.exactOptional(size),
  width: size,
  height: size,
  maximized: v.boolean(),
});

/** In the desktop's own pixels; without x and y the system places the window. */
export interface Bounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const DEFAULT_BOUNDS: Bounds = { width: 1280, height: 800, maximized: false };
/** Of the page: what three columns need. A window's frame and menu bar come on top. */
export const MIN_SIZE = { width: 1024, height: 640 } as const;

/** This much of the window must lie on some screen, or nobody could grab it. */
const VISIBLE = { width: 200, height: 100 } as const;

/** Ten times what is ever written. */
const MAX_BYTES = 1000;

/** @returns the kept bounds, or the default if there are none that can be read */
export function readBounds(file: string): Bounds {
  try {
    const read = readText(file, MAX_BYTES);
    return read.ok ? parseBounds(read.text) : DEFAULT_BOUNDS;
  } catch {
    return DEFAULT_BOUNDS;
  }
}

export function parseBounds(text: string): Bounds {
  try {
    return v.parse(boundsSchema, JSON.parse(text));
  } catch {
    return DEFAULT_BOUNDS;
  }
}

/** Losing the place of a window is no reason to disturb anybody: a failure is only returned. */
export function writeBounds(file: string, bounds: Bounds): boolean {
  try {
    writeFileSync(file, JSON.stringify(bounds));
    return true;
  } catch {
    return false;
  }
}

/** @param screens the work areas of the screens that are there now, the main one first */
export function fitBounds(bounds: Bounds, screens: readonly Area[]): Bounds {
  const { maximized, x, y } = bounds;
  const placed =
    x === undefined || y === undefined
      ? null
      : { x, y, width: bounds.width, height: bounds.height };
  const itsOwn = placed && screens.find((screen) => isVisible(placed, screen));
  const screen = itsOwn ?? screens[0];
  const width = Math.max(Math.min(bounds.width, screen?.width ?? Infinity), MIN_SIZE.width);
  const height = Math.max(Math.min(bounds.height, screen?.height ?? Infinity), MIN_SIZE.height);
  if (!placed || !itsOwn) return { width, height, maximized };
  // One that had to be made smaller is seen whole.
  return {
    x: width < placed.width ? itsOwn.x : placed.x,
    y: height < placed.height ? itsOwn.y : placed.y,
    width,
    height,
    maximized,
  };
}

const overlap = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.min(a + aSize, b + bSize) - Math.max(a, b);

/** The top edge, by which a window is moved, must be on the screen too. */
const isVisible = (at: Area, screen: Area): boolean =>
  at.y >= screen.y &&
  overlap(at.x, at.width, screen.x, screen.width) >= VISIBLE.width &&
  overlap(at.y, at.height, screen.y, screen.height) >= VISIBLE.height;
