// What a box of the page shows besides what is in it: its shadow and background under, its border and
// outline over that.

import { roundedRect, type Edges } from './edges';
import type { PaintMark } from './pen';
import { stripes, stripesOf } from './stripes';

const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;
export const isClear = (color: string): boolean => CLEAR.test(color);

const grown = ({ left, top, width, height }: Edges, by: number): Edges => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** A part of the side for a percentage, pixels otherwise. */
export function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, box: Edges): number {
  const value = Number.parseFloat(radius) || 0;
  return radius.endsWith('%') ? (value / 100) * Math.min(box.width, box.height) : value;
}

export function backgroundMarks(box: Edges, style: CSSStyleDeclaration): PaintMark[] {
  const marks: PaintMark[] = [];
  const radius = radiusOf(style, box);
  for (const { color, spread } of ringsOf(style.boxShadow)) {
    marks.push((pen) => {
      pen.fillStyle = color;
      pen.beginPath();
      roundedRect(pen, grown(box, spread), radius > 0 ? radius + spread : 0);
      pen.fill();
    });
  }
  const { backgroundColor, backgroundImage } = style;
  if (!isClear(backgroundColor)) {
    marks.push((pen) => {
      pen.fillStyle = backgroundColor;
      pen.beginPath();
      roundedRect(pen, box, radius);
      pen.fill();
    });
  }
  const bar = backgroundImage === 'none' ? null : barOf(style);
  if (bar) {
    marks.push((pen) => {
      pen.fillStyle = bar.color;
      pen.beginPath();
      roundedRect(
        pen,
        { ...box, width: bar.part * box.width },
        Math.min(radius, (bar.part * box.width) / 2),
      );
      pen.fill();
    });
  }
  const pattern = backgroundImage === 'none' ? null : stripesOf(backgroundImage);
  if (pattern) marks.push((pen) => stripes(pen, pattern, box, radius));
  return marks;
}

const BAR = /^linear-gradient\(([a-z]+\([^)]*\)), \1\)$/;

/** A background of one colour over a part of the width: a bar that is as long as a share. */
function barOf({
  backgroundImage,
  backgroundSize,
}: CSSStyleDeclaration): { readonly color: string; readonly part: number } | null {
  const color = BAR.exec(backgroundImage)?.[1];
  const percent = /^([\d.]+)% 100%$/.exec(backgroundSize)?.[1];
  return color && percent ? { color, part: Number(percent) / 100 } : null;
}

/** Shadows without blur are rings around the box. */
function ringsOf(shadow: string): { readonly color: string; readonly spread: number }[] {
  if (shadow === 'none') return [];
  return Array.from(
    shadow.matchAll(/([a-z]+\([^)]*\)) 0px 0px 0px ([\d.]+)px(?! inset)/g),
    ([, color = '', spread]) => ({ color, spread: Number(spread) }),
  ).toReversed();
}

/** A border of one colour and width all around is a ring; else each side is a line. */
export function frameMarks(box: Edges, style: CSSStyleDeclaration): PaintMark[] {
  const marks: PaintMark[] = [];
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    width: Number.parseFloat(style[`border${side}Width`]),
    color: style[`border${side}Color`],
    dash: style[`border${side}Style`] === 'dashed',
    none: style[`border${side}Style`] === 'none',
  }));
  const drawn = sides.filter(({ width, color, none }) => !none && width > 0 && !isClear(color));
  const [first] = drawn;
  const radius = radiusOf(style, box);
  if (first && drawn.length === 4) {
    marks.push(ring(grown(box, -first.width / 2), radius - first.width / 2, first));
  } else {
    for (const { side, width, color } of drawn) marks.push(sideMark(box, side, width, color));
  }
  const outline = Number.parseFloat(style.outlineWidth);
  if (style.outlineStyle !== 'none' && style.outlineStyle !== 'auto' && outline > 0) {
    const away = Number.parseFloat(style.outlineOffset) + outline / 2;
    const look = {
      width: outline,
      color: style.outlineColor,
      dash: style.outlineStyle === 'dashed',
    };
    marks.push(ring(grown(box, away), radius > 0 ? radius + away : 0, look));
  }
  return marks;
}

interface RingLook {
  readonly width: number;
  readonly color: string;
  readonly dash: boolean;
}

/** Lengths of a dashed border, in widths of it. */
const DASH = [3, 2.5];

const ring =
  (box: Edges, radius: number, { width, color, dash }: RingLook): PaintMark =>
  (pen) => {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.setLineDash(dash ? DASH.map((part) => part * width) : []);
    pen.beginPath();
    roundedRect(pen, box, radius);
    pen.stroke();
  };

function sideMark(
  { left, top, width, height }: Edges,
  side: 'Top' | 'Right' | 'Bottom' | 'Left',
  thickness: number,
  color: string,
): PaintMark {
  const across = side === 'Top' || side === 'Bottom';
  const x = side === 'Right' ? left + width - thickness : left;
  const y = side === 'Bottom' ? top + height - thickness : top;
  return (pen) => {
    pen.fillStyle = color;
    pen.beginPath();
    pen.rect(x, y, across ? width : thickness, across ? thickness : height);
    pen.fill();
  };
}
