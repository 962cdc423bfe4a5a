// Where the names of the arrows stand: beside the tips, on the side that the arrow points to if that
// is free, never over the ball, an arrow, each other or the border.

export interface ChipBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Chip {
  readonly tip: readonly [number, number];
  /** Which way its name should stand, a unit vector. */
  readonly way: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** Pixels from the tip, to the border, and between what is not to touch. */
const GAP = 7;
const EDGE = 3;
const APART = 2;
/** What a place costs: a pixel of what it covers, and a turn away from where the arrow points. */
const AWAY = 60;
const FARTHER = 25;

const sides = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
  const turn = (k * Math.PI) / 4;
  return [Math.cos(turn), Math.sin(turn)] as const;
});
const distances = [1, 2.6, 5];

/**
 * @param side of the square plot in pixels
 * @param taken what must not be covered
 * @returns a place a chip, in their order
 */
export function placeChips(
  chips: readonly Chip[],
  side: number,
  taken: readonly ChipBox[],
): readonly ChipBox[] {
  const obstacles = [...taken];
  return chips.map((chip) => {
    let best: ChipBox | null = null;
    let least = Infinity;
    for (const [far, distance] of distances.entries()) {
      for (const way of sides) {
        const box = boxAt(chip, way, distance * GAP, side);
        const turned = 1 - (way[0] * chip.way[0] + way[1] * chip.way[1]);
        const covered = obstacles.reduce((sum, other) => sum + overlap(box, other), 0);
        const cost = covered * 4 + turned * AWAY + far * FARTHER;
        if (cost < least) [best, least] = [box, cost];
      }
    }
    const box = best ?? boxAt(chip, chip.way, GAP, side);
    obstacles.push(box);
    return box;
  });
}

function boxAt(
  { tip: [x, y], width, height }: Chip,
  [dx, dy]: readonly [number, number],
  gap: number,
  side: number,
): ChipBox {
  const left = x + dx * (gap + width / 2) - width / 2;
  const top = y + dy * (gap + height / 2) - height / 2;
  const inside = (at: number, size: number) => Math.max(EDGE, Math.min(side - EDGE - size, at));
  return { left: inside(left, width), top: inside(top, height), width, height };
}

/** Square pixels that two boxes share. */
function overlap(a: ChipBox, b: ChipBox): number {
  const wide = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) + APART;
  const high = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) + APART;
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** A line as a row of small boxes. */
export function boxesOnLine(line: readonly number[], size: number): ChipBox[] {
  const boxes: ChipBox[] = [];
  for (let k = 0; k + 3 < line.length; k += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.slice(k, k + 4);
    const count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / size));
    for (let i = 0; i <= count; i++) {
      const x = ax + ((bx - ax) * i) / count;
      const y = ay + ((by - ay) * i) / count;
      boxes.push({ left: x - size / 2, top: y - size / 2, width: size, height: size });
    }
  }
  return boxes;
}
