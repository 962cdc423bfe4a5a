// A pen like a canvas's that writes SVG. It knows what the views draw with: paths, dashes, clips,
// transforms, text, and the pictures that other canvases hold.

import type { CanvasPen } from '../../model/canvas-pen';
import type { VectorHints } from '../paint/pen';
import { colorAttributes } from './color-attributes';
import type { Patch } from './holes';
import type { SvgChild } from './node';
import { numberText, shareText } from './number-text';
import { PathData } from './path-data';
import { PenState } from './pen-state';
import { rasterNode, sizeOf } from './raster';
import { Sheet } from './sheet';
import { faceOf, type TextRun } from './text-run';
import { combined, isUpright, placed, scaleOf, turnOf } from './transform';

/** A real canvas's pen, which knows how wide text is. */
export type TypeMeasure = Pick<
  CanvasRenderingContext2D,
  'font' | 'letterSpacing' | 'textBaseline' | 'measureText'
>;

export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/** What its pens share in one picture. */
export interface Shared {
  readonly measure: TypeMeasure;
  /** The id of a clip with this path. */
  readonly clipId: (path: string) => string;
  /** What was drawn on a canvas in vectors; null where it has only pixels. */
  readonly contentOf: (source: unknown) => Content | null;
}

export interface Content {
  readonly name: string;
  readonly children: readonly SvgChild[];
}

export class SvgPen extends PenState implements CanvasPen, VectorHints {
  readonly keepsText = true;
  private path = new PathData();
  private readonly sheet: Sheet;

  /**
   * @param size of the canvas that it stands for: wiping all of it begins anew
   * @param name of what it draws, as it stands in the file; empty for none
   */
  constructor(
    private readonly shared: Shared,
    private readonly size: CanvasSize,
    readonly name: string,
  ) {
    super();
    this.sheet = new Sheet(shared.clipId);
  }

  /** What it has drawn so far. */
  content(): readonly SvgChild[] {
    return this.sheet.content();
  }

  readonly begin = (id: string): void => {
    this.inside = [...this.inside, { id }];
  };

  readonly end = (): void => {
    this.inside = this.inside.slice(0, -1);
  };

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(angle: number): void {
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    this.transform(cosine, sine, -sine, cosine, 0, 0);
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = combined(this.matrix, { a, b, c, d, e, f });
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = { a, b, c, d, e, f };
  }

  beginPath(): void {
    this.path = new PathData();
  }

  closePath(): void {
    this.path.closePath();
  }

  moveTo(x: number, y: number): void {
    this.path.moveTo(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.path.lineTo(this.matrix, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path.curveTo(this.matrix, 'Q', [cx, cy, x, y]);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.path.curveTo(this.matrix, 'C', [ax, ay, bx, by, x, y]);
  }

  arc(x: number, y: number, r: number, from: number, to: number, counterclockwise = false): void {
    this.path.ellipse(this.matrix, x, y, [r, r], 0, from, to, counterclockwise);
  }

  ellipse(
    x: number,
    y: number,
    across: number,
    up: number,
    tilt: number,
    from: number,
    to: number,
    counterclockwise = false,
  ): void {
    this.path.ellipse(this.matrix, x, y, [across, up], tilt, from, to, counterclockwise);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(this.matrix, x, y, width, height);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    this.path.roundRect(this.matrix, x, y, width, height, radius);
  }

  fill(rule: CanvasFillRule = 'nonzero'): void {
    const paint = colorAttributes('fill', this.fillStyle, this.globalAlpha);
    const d = this.path.text();
    if (!paint || d === '') return;
    const evenodd: Record<string, string> = rule === 'evenodd' ? { 'fill-rule': rule } : {};
    this.add({ name: 'path', attributes: { d, ...paint, ...evenodd } });
  }

  stroke(): void {
    const paint = colorAttributes('stroke', this.strokeStyle, this.globalAlpha);
    const d = this.path.text();
    if (!paint || d === '') return;
    const attributes = { d, fill: 'none', ...paint, ...this.lineAttributes() };
    this.add({ name: 'path', attributes });
  }

  clip(): void {
    const clip = this.shared.clipId(this.path.text());
    // Twice cut alike is cut once.
    if (this.inside.some((group) => 'clip' in group && group.clip === clip)) return;
    this.inside = [...this.inside, { clip }];
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const paint = colorAttributes('fill', this.fillStyle, this.globalAlpha);
    if (!paint || !(Math.abs(width * height) > 0)) return;
    if (!isUpright(this.matrix)) {
      this.aside([x, y, width, height], () => this.fill());
      return;
    }
    const { left, top, right, bottom } = this.boxOf(x, y, width, height);
    const attributes = {
      x: numberText(left),
      y: numberText(top),
      width: numberText(right - left),
      height: numberText(bottom - top),
      ...paint,
    };
    this.add({ name: 'rect', attributes });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.aside([x, y, width, height], () => this.stroke());
  }

  clearRect(x: number, y: number, width: number, height: number): void {
    const box = this.boxOf(x, y, width, height);
    const isAll =
      box.left <= 0 &&
      box.top <= 0 &&
      box.right > this.size.width - 1 &&
      box.bottom > this.size.height - 1;
    if (isAll) this.sheet.clear();
    else this.sheet.erase(box);
  }

  fillText(text: string, x: number, y: number): void {
    this.write(text, x, y, colorAttributes('fill', this.fillStyle, this.globalAlpha));
  }

  strokeText(text: string, x: number, y: number): void {
    const paint = colorAttributes('stroke', this.strokeStyle, this.globalAlpha);
    this.write(text, x, y, paint && { fill: 'none', ...paint, ...this.lineAttributes() });
  }

  measureText(text: string): TextMetrics {
    const { measure } = this.shared;
    measure.font = this.font;
    measure.letterSpacing = this.letterSpacing;
    measure.textBaseline = this.textBaseline;
    return measure.measureText(text);
  }

  /** A canvas that has a pen of this picture comes as what that drew, any other as its pixels. */
  drawImage(
    source: CanvasImageSource,
    x: number,
    y: number,
    width: number = sizeOf(source)[0],
    height: number = sizeOf(source)[1],
  ): void {
    const [left, top] = placed(this.matrix, x, y);
    const scale = scaleOf(this.matrix);
    const drawn = this.shared.contentOf(source);
    if (drawn) {
      this.addGroup(drawn, left, top, (scale * width) / sizeOf(source)[0]);
      return;
    }
    const place = { x: left, y: top, width: width * scale, height: height * scale };
    const node = rasterNode(source, place, this.imageSmoothingEnabled, this.globalAlpha);
    if (node) this.add(node);
  }

  private addGroup({ name, children }: Content, x: number, y: number, scale: number): void {
    if (children.length === 0) return;
    const move = x !== 0 || y !== 0 ? [`translate(${numberText(x)} ${numberText(y)})`] : [];
    // A canvas has whole pixels; one of the same size is drawn as it is.
    const isLarger = Math.abs(scale - 1) > 0.01;
    const transform = isLarger ? [...move, `scale(${scale.toPrecision(6)})`] : move;
    const attributes: Record<string, string> = {};
    if (name !== '') attributes['id'] = name;
    if (transform.length > 0) attributes['transform'] = transform.join(' ');
    if (this.globalAlpha < 1) attributes['opacity'] = shareText(this.globalAlpha);
    this.add({ name: 'g', attributes, children });
  }

  private write(
    text: string,
    x: number,
    y: number,
    paint: Readonly<Record<string, string>> | null,
  ): void {
    if (!paint || text.trim() === '') return;
    const scale = scaleOf(this.matrix);
    const face = faceOf(this.font);
    const [left, top] = placed(this.matrix, x, y + this.baseline());
    const run: TextRun = {
      text,
      face: { ...face, size: face.size * scale },
      font: this.font,
      scale,
      spacing: Number.parseFloat(this.letterSpacing) || 0,
      x: left,
      y: top,
      width: this.measureText(text).width * scale,
      anchor: anchors[this.textAlign],
      angle: (turnOf(this.matrix) * 180) / Math.PI,
      paint,
    };
    this.add(run);
  }

  /** From the height that is given to the line that letters stand on. */
  private baseline(): number {
    if (this.textBaseline === 'alphabetic') return 0;
    const above = this.measureText('x').fontBoundingBoxAscent;
    this.shared.measure.textBaseline = 'alphabetic';
    return this.shared.measure.measureText('x').fontBoundingBoxAscent - above;
  }

  private add(node: SvgChild): void {
    this.sheet.add(node, this.inside);
  }

  /** Draws a rectangle without a trace in the path. */
  private aside(rect: readonly [number, number, number, number], draw: () => void): void {
    const { path } = this;
    this.path = new PathData();
    this.rect(...rect);
    draw();
    this.path = path;
  }

  private boxOf(x: number, y: number, width: number, height: number): Patch {
    const [ax, ay] = placed(this.matrix, x, y);
    const [bx, by] = placed(this.matrix, x + width, y + height);
    return {
      left: Math.min(ax, bx),
      top: Math.min(ay, by),
      right: Math.max(ax, bx),
      bottom: Math.max(ay, by),
    };
  }
}

/** All of our languages run from left to right. */
const anchors: Readonly<Record<CanvasTextAlign, TextRun['anchor']>> = {
  start: 'start',
  left: 'start',
  center: 'middle',
  end: 'end',
  right: 'end',
};
