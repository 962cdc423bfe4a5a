// What views draw with on a canvas: the part of a canvas's pen that a picture in vectors has too. A
// path is always the pen's own.

type Shared =
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'rotate'
  | 'transform'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'arc'
  | 'ellipse'
  | 'rect'
  | 'fillRect'
  | 'strokeRect'
  | 'clearRect'
  | 'measureText'
  | 'setLineDash'
  | 'getLineDash'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'miterLimit'
  | 'lineDashOffset'
  | 'globalAlpha'
  | 'font'
  | 'letterSpacing'
  | 'textAlign'
  | 'textBaseline'
  | 'imageSmoothingEnabled';

export interface CanvasPen extends Pick<CanvasRenderingContext2D, Shared> {
  fillStyle: CanvasRenderingContext2D['fillStyle'];
  strokeStyle: CanvasRenderingContext2D['strokeStyle'];
  fill(rule?: CanvasFillRule): void;
  stroke(): void;
  clip(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  drawImage(source: CanvasImageSource, x: number, y: number): void;
  drawImage(source: CanvasImageSource, x: number, y: number, width: number, height: number): void;
}
