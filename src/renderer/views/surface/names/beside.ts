// Where words stand beside a point on the screen: on the side where they stood before for as long
// as it is free, so that they follow a ball without jumping about; nowhere where no side is.

import { overlap, within, type Box } from '../labels/declutter';

/** Which way from the point: right and down are positive. */
export interface Side {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

export const right = { x: 1, y: 0 } as const;
export const left = { x: -1, y: 0 } as const;
export const below = { x: 0, y: 1 } as const;
export const above = { x: 0, y: -1 } as const;
export const belowRight = { x: 1, y: 1 } as const;
export const belowLeft = { x: -1, y: 1 } as const;
export const aboveRight = { x: 1, y: -1 } as const;
export const aboveLeft = { x: -1, y: -1 } as const;

/** CSS pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** What words need around them. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** What they may not cover. */
  readonly taken: readonly Box[];
  /** What they should not cover, when they come and there is a choice. */
  readonly better?: readonly Box[];
}

/** A side that is new must be freer than one that is kept: else words at the limit would flicker. */
const NEW = 4;
/** Of the gap along each of two directions. */
const DIAGONAL = 0.75;

export function boxBeside(
  { x, y }: Pixel,
  side: Side,
  size: { readonly width: number; readonly height: number },
  gap: number,
): Box {
  const reach = side.x !== 0 && side.y !== 0 ? DIAGONAL * gap : gap;
  return {
    x: x + side.x * (reach + size.width / 2),
    y: y + side.y * (reach + size.height / 2),
    ...size,
  };
}

/**
 * @param sides in the order in which they are tried
 * @param kept where the words stand now
 * @param gap pixels from the point
 */
export function freeSide(
  point: Pixel,
  size: { readonly width: number; readonly height: number },
  sides: readonly Side[],
  kept: Side | null,
  gap: number,
  { width, height, taken, better = [] }: Surroundings,
): Side | null {
  const isFree = (side: Side, room: number, more: readonly Box[] = []): boolean => {
    const { width: w, height: h, ...place } = boxBeside(point, side, size, gap);
    const box = { ...place, width: w + 2 * room, height: h + 2 * room };
    return (
      within(box, width, height) && ![...taken, ...more].some((other) => overlap(box, other, 0))
    );
  };
  if (kept && isFree(kept, 0)) return kept;
  return (
    sides.find((side) => isFree(side, NEW, better)) ??
    sides.find((side) => isFree(side, NEW)) ??
    null
  );
}

/** The pixels of a straight line as a row of squares. */
export function boxesAlong(from: Pixel, to: Pixel, width: number): Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / width));
  return Array.from({ length: count + 1 }, (_, k) => ({
    x: from.x + ((to.x - from.x) * k) / count,
    y: from.y + ((to.y - from.y) * k) / count,
    width,
    height: width,
  }));
}
