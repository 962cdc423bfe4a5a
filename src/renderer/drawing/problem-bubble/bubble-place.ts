// Where a sentence about a field stands: inside the window, as near to the field as may be, and over no
// other control where there is room beside them.

export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels from a control and from the window's edge. */
const GAP = 4;
/** A control that is covered is as bad as so many pixels of way. */
const COVERED = 60;

/** @param controls all that are in the window, the field among them */
export function bubblePlace(
  field: ScreenBox,
  { width, height }: Size,
  controls: readonly ScreenBox[],
  window: Size,
): { readonly left: number; readonly top: number } {
  const within = (at: number, most: number) => Math.max(GAP, Math.min(at, most - GAP));
  const tops = [field, ...controls].flatMap(({ top, bottom }) => [
    within(bottom + GAP, window.height - height),
    within(top - GAP - height, window.height - height),
  ]);
  const lefts = [field.right - width, field.left].map((at) => within(at, window.width - width));
  const places = tops.flatMap((top) => lefts.map((left) => ({ left, top })));
  const costOf = ({ left, top }: (typeof places)[number]) => {
    const box = { left, top, right: left + width, bottom: top + height };
    const covered = controls.filter((control) => meet(box, control)).length;
    const away = Math.max(0, top - field.bottom, field.top - box.bottom);
    return away + COVERED * (covered + (meet(box, field) ? 2 : 0));
  };
  const costs = places.map(costOf);
  return places[costs.indexOf(Math.min(...costs))] ?? { left: GAP, top: GAP };
}

const meet = (a: ScreenBox, b: ScreenBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
