// The part of a 2D context that the painter uses. A canvas has all of it; a pen that writes SVG needs
// no more. Coordinates are CSS pixels from the upper left corner of what is painted. Paths are only
// moveTo, lineTo, bezierCurveTo, quadraticCurveTo, arc, ellipse, rect and closePath. The current transform
// is changed by `transform` alone, inside save and restore. Styles are CSS colours, but for stripes, which
// are drawn as lines inside a clip.

export type PaintPen = Pick<
  CanvasRenderingContext2D,
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

/** Something that is drawn the same however often, recorded once. */
export type PaintMark = (pen: PaintPen) => void;
