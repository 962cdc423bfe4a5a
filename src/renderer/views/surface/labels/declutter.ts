// Which labels can be shown: none cut by the border, none over another. Labels of one axis thin
// out evenly (every 2nd, every 3rd …), because a gap in a row of numbers reads as a mistake.

export interface Box {
  /** Centre and size in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Free space between two labels of one axis, and of two axes (side by side they would read as one). */
const GAP = 5;
const WIDE_GAP = 16;

export const overlap = (a: Box, b: Box, gap: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap / 2;

export const within = (box: Box, width: number, height: number): boolean =>
  box.x - box.width / 2 >= 0 &&
  box.x + box.width / 2 <= width &&
  box.y - box.height / 2 >= 0 &&
  box.y + box.height / 2 <= height;

/**
 * @param rows labels in order along each axis; earlier rows come first
 * @param taken what is already there
 * @returns for each row, which of its labels to show
 */
export function declutter<B extends Box>(
  rows: readonly (readonly B[])[],
  taken: readonly Box[],
  width: number,
  height: number,
): Set<B> {
  const placed: Box[] = [...taken];
  const chosen = new Set<B>();
  for (const row of rows) {
    const kept = thinned(row).filter(
      (box) => within(box, width, height) && !placed.some((other) => overlap(box, other, WIDE_GAP)),
    );
    placed.push(...kept);
    for (const box of kept) chosen.add(box);
  }
  return chosen;
}

/** Every n-th label, for the smallest n at which no two of them overlap. */
function thinned<B extends Box>(row: readonly B[]): readonly B[] {
  for (let n = 1; n < row.length; n++) {
    // Keeps the middle one: that is where 0 mostly is.
    const phase = (row.length >> 1) % n;
    const kept = row.filter((_, i) => i % n === phase);
    if (kept.every((box, i) => i === 0 || !overlap(box, kept[i - 1]!, GAP))) return kept;
  }
  return row.slice(0, 1);
}
