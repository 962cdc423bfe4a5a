// A line through points that are given as pixels: of samples that are not the steps themselves.

type Pen = CanvasRenderingContext2D;

/** Points in pixels of the plot; NaN is a gap. */
export interface Series {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export function drawSeries(pen: Pen, { x, y }: Series, stroke: Stroke, count = x.length): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.setLineDash(stroke.dash ?? []);
  pen.strokeStyle = stroke.color;
  pen.lineWidth = stroke.width;
  pen.beginPath();
  let down = false;
  for (let k = 0; k < count; k++) {
    const [px = Number.NaN, py = Number.NaN] = [x[k], y[k]];
    if (!Number.isFinite(px + py)) {
      down = false;
      continue;
    }
    if (down) pen.lineTo(px, py);
    else pen.moveTo(px, py);
    down = true;
    // A point between two gaps is a dot.
    if (Number.isNaN((y[k + 1] ?? Number.NaN) + (y[k - 1] ?? 0))) pen.lineTo(px + 0.01, py);
  }
  pen.stroke();
  pen.restore();
}

export function drawDots(
  pen: Pen,
  { x, y }: Series,
  radius: number,
  color: string,
  count = x.length,
): void {
  pen.beginPath();
  for (let k = 0; k < count; k++) {
    const [px = Number.NaN, py = Number.NaN] = [x[k], y[k]];
    if (!Number.isFinite(px + py)) continue;
    pen.moveTo(px + radius, py);
    pen.arc(px, py, radius, 0, 2 * Math.PI);
  }
  pen.fillStyle = color;
  pen.fill();
}

/** Draws only what is left of `to`, with a little room for dots at the other edges. */
export function clippedTo(pen: Pen, to: number, height: number, draw: () => void): void {
  const room = 6;
  pen.save();
  pen.beginPath();
  pen.rect(-room, -room, to + room, height + 2 * room);
  pen.clip();
  draw();
  pen.restore();
}
