// The boxes that the style sheet adds before and after what is in an element: placed by their own
// coordinates, and without words.

import { backgroundMarks, frameMarks } from './box-marks';
import type { Edges } from './edges';
import type { PaintMark } from './pen';

export function pseudoMarks(
  node: HTMLElement,
  which: '::before' | '::after',
  box: Edges,
): PaintMark[] {
  const style = getComputedStyle(node, which);
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') {
    return [];
  }
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    Number.parseFloat,
  );
  const own: Edges = {
    left: box.left + node.clientLeft + (left ?? 0),
    top: box.top + node.clientTop + (top ?? 0),
    width: width ?? 0,
    height: height ?? 0,
  };
  if (!Object.values(own).every(Number.isFinite)) return [];
  return [...backgroundMarks(own, style), ...frameMarks(own, style)];
}
