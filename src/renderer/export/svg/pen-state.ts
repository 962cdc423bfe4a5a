// What a pen remembers: how it draws next, as a canvas's properties name it, where and inside what.

import { numberText } from './number-text';
import type { Enclosure } from './sheet';
import { identity, scaleOf, type Transform } from './transform';

/** What SVG takes for granted; a canvas takes 10. */
const MITER = 4;

export class PenState {
  fillStyle: CanvasRenderingContext2D['fillStyle'] = '#000';
  strokeStyle: CanvasRenderingContext2D['strokeStyle'] = '#000';
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  miterLimit = 10;
  lineDashOffset = 0;
  font = '10px sans-serif';
  letterSpacing = '0px';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  imageSmoothingEnabled = true;
  protected dash: readonly number[] = [];
  protected matrix: Transform = identity;
  /** The groups and clips it draws in, from outside. */
  protected inside: readonly Enclosure[] = [];
  private readonly saved: Partial<PenState>[] = [];

  save(): void {
    const { saved: _saved, ...state } = this;
    this.saved.push(state);
  }

  restore(): void {
    Object.assign(this, this.saved.pop());
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash.length % 2 === 0 ? [...dash] : [...dash, ...dash];
  }

  getLineDash(): number[] {
    return [...this.dash];
  }

  /** How lines look, but for their colour; what SVG takes for granted is left out. */
  protected lineAttributes(): Readonly<Record<string, string>> {
    const { lineCap, lineJoin, lineDashOffset, miterLimit } = this;
    const scale = scaleOf(this.matrix);
    const attributes: Record<string, string> = {
      'stroke-width': numberText(this.lineWidth * scale),
    };
    if (lineCap !== 'butt') attributes['stroke-linecap'] = lineCap;
    if (lineJoin !== 'miter') attributes['stroke-linejoin'] = lineJoin;
    else if (miterLimit !== MITER) attributes['stroke-miterlimit'] = numberText(miterLimit);
    if (this.dash.length > 0) {
      attributes['stroke-dasharray'] = this.dash.map((part) => numberText(part * scale)).join(' ');
      if (lineDashOffset !== 0)
        attributes['stroke-dashoffset'] = numberText(lineDashOffset * scale);
    }
    return attributes;
  }
}
