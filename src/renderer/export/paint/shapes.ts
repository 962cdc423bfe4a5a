// The shapes of SVG as paths of a pen; lengths as the style sheet has computed them.

import { roundedRect } from './edges';
import { tracePath } from './path-data';
import type { PaintPen } from './pen';

const px = (text: string): number => Number.parseFloat(text) || 0;

/** @returns null for a shape that draws nothing */
export function shapePath(
  node: SVGGeometryElement,
  style: CSSStyleDeclaration,
): ((pen: PaintPen) => void) | null {
  if (node instanceof SVGPathElement) {
    const data = node.getAttribute('d');
    return data ? (pen) => tracePath(pen, data) : null;
  }
  if (node instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [node.x1, node.y1, node.x2, node.y2].map((n) => n.baseVal.value);
    return (pen) => {
      pen.moveTo(x1!, y1!);
      pen.lineTo(x2!, y2!);
    };
  }
  if (node instanceof SVGCircleElement) {
    const [x, y, r] = [px(style.cx), px(style.cy), px(style.r)];
    return (pen) => {
      pen.moveTo(x + r, y);
      pen.arc(x, y, r, 0, 2 * Math.PI);
    };
  }
  if (node instanceof SVGRectElement) {
    const box = {
      left: px(style.x),
      top: px(style.y),
      width: px(style.width),
      height: px(style.height),
    };
    const radius = px(style.rx);
    return box.width > 0 && box.height > 0 ? (pen) => roundedRect(pen, box, radius) : null;
  }
  return null;
}
