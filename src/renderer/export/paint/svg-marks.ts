// The marks of an SVG of the page: shapes as paths, words letter for letter where the page has put them.

import type { PaintMark } from './pen';
import { shapePath } from './shapes';
import { svgWordMarks } from './svg-word-marks';

interface Corner {
  readonly left: number;
  readonly top: number;
}

export function svgMarks(svg: SVGSVGElement, corner: Corner): PaintMark[] {
  const style = getComputedStyle(svg);
  const marks: PaintMark[] = [];
  const clips = style.overflow !== 'visible';
  if (clips) {
    const { left, top, width, height } = svg.getBoundingClientRect();
    marks.push((pen) => {
      pen.save();
      pen.beginPath();
      pen.rect(left - corner.left, top - corner.top, width, height);
      pen.clip();
    });
  }
  for (const child of svg.children) record(child, corner, marks);
  if (clips) marks.push((pen) => pen.restore());
  return marks;
}

function record(node: Element, corner: Corner, marks: PaintMark[]): void {
  if (!(node instanceof SVGGraphicsElement)) return;
  const style = getComputedStyle(node);
  if (style.display === 'none') return;
  const opacity = Number(style.opacity);
  if (opacity === 0) return;
  const matrix = node.getScreenCTM();
  if (!matrix) return;
  const inner: PaintMark[] = [];
  if (node instanceof SVGTextElement) inner.push(...svgWordMarks(node));
  else if (node instanceof SVGGeometryElement) inner.push(...geometryMarks(node, style));
  const places = inner.length > 0;
  if (!places) for (const child of node.children) record(child, corner, inner);
  if (inner.length === 0) return;
  const { a, b, c, d, e, f } = matrix;
  marks.push((pen) => {
    pen.save();
    if (places) pen.transform(a, b, c, d, e - corner.left, f - corner.top);
    if (opacity !== 1) pen.globalAlpha *= opacity;
  });
  marks.push(...inner);
  marks.push((pen) => pen.restore());
}

function geometryMarks(node: SVGGeometryElement, style: CSSStyleDeclaration): PaintMark[] {
  if (style.visibility !== 'visible') return [];
  const path = shapePath(node, style);
  if (!path) return [];
  const filled = style.fill !== 'none' && !(node instanceof SVGLineElement);
  const width = Number.parseFloat(style.strokeWidth);
  const stroked = style.stroke !== 'none' && width > 0;
  const fill: PaintMark = (pen) => {
    const alpha = pen.globalAlpha;
    pen.globalAlpha = alpha * paints.fillOpacity;
    pen.fillStyle = paints.fill;
    pen.beginPath();
    path(pen);
    pen.fill(paints.rule);
    pen.globalAlpha = alpha;
  };
  // Read now: the style is alive.
  const paints = {
    fill: style.fill,
    fillOpacity: Number(style.fillOpacity),
    stroke: style.stroke,
    rule: style.fillRule as CanvasFillRule,
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
    miter: Number(style.strokeMiterlimit),
    dash: (style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number),
    offset: Number.parseFloat(style.strokeDashoffset) || 0,
    opacity: Number(style.strokeOpacity),
  };
  const stroke: PaintMark = (pen) => {
    const alpha = pen.globalAlpha;
    pen.globalAlpha = alpha * paints.opacity;
    pen.strokeStyle = paints.stroke;
    pen.lineWidth = width;
    pen.lineCap = paints.cap;
    pen.lineJoin = paints.join;
    pen.miterLimit = paints.miter;
    pen.setLineDash(paints.dash);
    pen.lineDashOffset = paints.offset;
    pen.beginPath();
    path(pen);
    pen.stroke();
    pen.globalAlpha = alpha;
  };
  const under = style.paintOrder.startsWith('stroke');
  const both = under ? [stroked && stroke, filled && fill] : [filled && fill, stroked && stroke];
  return both.filter((mark) => mark !== false);
}
