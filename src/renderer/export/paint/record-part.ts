// The marks of a part of the page that stands by itself: an SVG, or something that is placed by its own
// coordinates. The parts inside it keep their own marks.

import { backgroundMarks, frameMarks, radiusOf } from './box-marks';
import { roundedRect, type Edges } from './edges';
import { inputMarks } from './input-marks';
import type { PaintMark, PaintPen } from './pen';
import { pseudoMarks } from './pseudo-marks';
import { svgMarks } from './svg-marks';
import { wordMarks } from './word-marks';

export interface Inside {
  /** Is told of a part inside this one. */
  readonly found: (part: Element) => void;
  /** Draws a part inside this one. */
  readonly play: (part: Element, pen: PaintPen) => void;
  /** What is drawn for a canvas. */
  readonly imageOf: (canvas: HTMLCanvasElement) => HTMLCanvasElement;
}

/** @param root whose upper left corner is the pen's */
export function recordPart(part: Element, root: HTMLElement, inside: Inside): PaintMark[] {
  const { left, top } = root.getBoundingClientRect();
  const marks: PaintMark[] = [];
  record(part, part, { left, top }, marks, inside);
  return marks;
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

function record(
  node: Element,
  part: Element,
  corner: Corner,
  marks: PaintMark[],
  inside: Inside,
): void {
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.opacity === '0') return;
  if (node !== part && standsAlone(node, style)) {
    inside.found(node);
    marks.push((pen) => inside.play(node, pen));
    return;
  }
  const fades = style.opacity !== '1';
  if (fades) {
    const opacity = Number(style.opacity);
    marks.push((pen) => {
      pen.save();
      pen.globalAlpha *= opacity;
    });
  }
  if (node instanceof SVGSVGElement) marks.push(...svgMarks(node, corner));
  else if (node instanceof HTMLElement) recordBox(node, part, style, corner, marks, inside);
  if (fades) marks.push((pen) => pen.restore());
}

const standsAlone = (node: Element, { position }: CSSStyleDeclaration): boolean =>
  node instanceof SVGSVGElement || position === 'absolute';

function recordBox(
  node: HTMLElement,
  part: Element,
  style: CSSStyleDeclaration,
  corner: Corner,
  marks: PaintMark[],
  inside: Inside,
): void {
  const bounds = node.getBoundingClientRect();
  const box: Edges = {
    left: bounds.left - corner.left,
    top: bounds.top - corner.top,
    width: bounds.width,
    height: bounds.height,
  };
  const isVisible = style.visibility === 'visible';
  const isPainted = isVisible && style.display !== 'contents';
  if (isPainted) marks.push(...backgroundMarks(box, style));
  if (node instanceof HTMLCanvasElement) {
    if (isVisible && box.width > 0) marks.push(canvasMark(node, box, inside));
    return;
  }
  if (node instanceof HTMLInputElement) {
    if (isVisible) marks.push(...inputMarks(node, style, box), ...frameMarks(box, style));
    return;
  }
  const clips = style.overflow !== 'visible' && style.display !== 'inline';
  // Words fit in as the page sets them; where others set them, they may be a little wider.
  const hasOnlyWords = clips && !node.querySelector('canvas, svg');
  if (clips) {
    const radius = radiusOf(style, box);
    marks.push((pen) => {
      pen.save();
      if (hasOnlyWords && pen.keepsText) return;
      pen.beginPath();
      roundedRect(pen, box, radius);
      pen.clip();
    });
  }
  if (isPainted) marks.push(...pseudoMarks(node, '::before', box));
  for (const child of node.childNodes) {
    if (child instanceof Text && isVisible) marks.push(...wordMarks(child, style, corner));
    else if (child instanceof Element) record(child, part, corner, marks, inside);
  }
  if (isPainted) marks.push(...pseudoMarks(node, '::after', box));
  if (clips) marks.push((pen) => pen.restore());
  if (isPainted) marks.push(...frameMarks(box, style));
}

/** The canvas as it is then, not as it is now. */
function canvasMark(canvas: HTMLCanvasElement, box: Edges, { imageOf }: Inside): PaintMark {
  return (pen) => {
    if (canvas.width > 0 && canvas.height > 0) {
      pen.drawImage(imageOf(canvas), box.left, box.top, box.width, box.height);
    }
  };
}
