// The part of a 2D context that the painter uses. A canvas has all of it; a pen that writes SVG needs
// no more. Coordinates are CSS pixels from the upper left corner of what is painted. Paths are only
// moveTo, lineTo, bezierCurveTo, quadraticCurveTo, arc, ellipse, rect and closePath. The current transform
// is changed by `transform` alone, inside save and restore. Styles are CSS colours, but for stripes, which
// are drawn as lines inside a clip.

import type { CanvasPen } from '../../model/canvas-pen';

/** What a pen may know besides that keeps more than pixels. */
export interface VectorHints {
  /** Lines of text stay whole: whoever opens the picture sets their letters. */
  readonly keepsText?: boolean;
  /** What is drawn until `end` belongs together. */
  readonly begin?: (name: string) => void;
  readonly end?: () => void;
}

type Canvas = Pick<
  CanvasPen,
  | 'save'
  | 'restore'
  | 'transform'
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'lineDashOffset'
  | 'setLineDash'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'ellipse'
  | 'rect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'font'
  | 'letterSpacing'
  | 'textAlign'
  | 'textBaseline'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'drawImage'
>;

export type PaintPen = Canvas & VectorHints;

/** Something that is drawn the same however often, recorded once. */
export type PaintMark = (pen: PaintPen) => void;
