// What is left of a picture where some of it has been wiped away: as a path of rectangles that do not
// overlap, which clips what was drawn before.

import { numberText } from './number-text';

/** In pixels of the picture. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function without(whole: Patch, holes: readonly Patch[]): string {
  const ys = cuts(whole.top, whole.bottom, holes, (hole) => [hole.top, hole.bottom]);
  const boxes: Patch[] = [];
  let open: Patch[] = [];
  ys.slice(1).forEach((bottom, j) => {
    const top = ys[j] ?? whole.top;
    const across = holes.filter((hole) => hole.top <= top && hole.bottom >= bottom);
    const row = rowOf(whole, top, bottom, across);
    const goesOn = row.length === open.length && row.every((box, k) => isBelow(box, open[k]));
    if (goesOn) open = open.map((box) => ({ ...box, bottom }));
    else {
      boxes.push(...open);
      open = row;
    }
  });
  return [...boxes, ...open].map(patchPath).join('');
}

/** The pieces of a row between the holes. */
function rowOf(whole: Patch, top: number, bottom: number, holes: readonly Patch[]): Patch[] {
  const row: Patch[] = [];
  let left = whole.left;
  for (const hole of holes.toSorted((a, b) => a.left - b.left)) {
    if (hole.left > left) row.push({ left, top, right: hole.left, bottom });
    left = Math.max(left, hole.right);
  }
  if (left < whole.right) row.push({ left, top, right: whole.right, bottom });
  return row;
}

const isBelow = (box: Patch, above: Patch | undefined): boolean =>
  box.left === above?.left && box.right === above.right;

function cuts(
  from: number,
  to: number,
  holes: readonly Patch[],
  ends: (hole: Patch) => readonly number[],
): readonly number[] {
  const inside = holes.flatMap(ends).filter((at) => at > from && at < to);
  return [...new Set([from, ...inside, to])].sort((a, b) => a - b);
}

const patchPath = ({ left, top, right, bottom }: Patch): string =>
  `M${numberText(left)} ${numberText(top)}H${numberText(right)}V${numberText(bottom)}H${numberText(left)}Z`;
