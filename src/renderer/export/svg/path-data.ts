// The path that a pen traces, as the `d` of an SVG path in pixels of the picture.

import { numberText } from './number-text';
import { placed, scaleOf, type Transform } from './transform';

export class PathData {
  private readonly parts: string[] = [];
  /** The end of what has been traced, and where its piece began; NaN before the first. */
  private x = Number.NaN;
  private y = Number.NaN;
  private startX = Number.NaN;
  private startY = Number.NaN;

  /** Empty where nothing was traced. */
  text(): string {
    return this.parts.join('');
  }

  moveTo(t: Transform, x: number, y: number): void {
    // As on a canvas, a number that is none draws nothing.
    if (!Number.isFinite(x + y)) return;
    [this.x, this.y] = placed(t, x, y);
    [this.startX, this.startY] = [this.x, this.y];
    this.parts.push(`M${this.at()}`);
  }

  lineTo(t: Transform, x: number, y: number): void {
    if (!Number.isFinite(x + y)) return;
    if (Number.isNaN(this.x)) {
      this.moveTo(t, x, y);
      return;
    }
    const before = this.at();
    [this.x, this.y] = placed(t, x, y);
    const at = this.at();
    // A dot is a line of no length: it must not become none.
    if (at !== before || this.parts.at(-1)?.startsWith('M')) this.parts.push(`L${at}`);
  }

  /** @param numbers the points that lead it, and where it ends */
  curveTo(t: Transform, letter: 'Q' | 'C', numbers: readonly number[]): void {
    if (!numbers.every(Number.isFinite)) return;
    if (Number.isNaN(this.x)) this.moveTo(t, numbers[0] ?? 0, numbers[1] ?? 0);
    const places: string[] = [];
    for (let k = 0; k < numbers.length; k += 2) {
      [this.x, this.y] = placed(t, numbers[k] ?? 0, numbers[k + 1] ?? 0);
      places.push(this.at());
    }
    this.parts.push(letter + places.join(' '));
  }

  /** Angles in radians from the right, clockwise on the screen; a turn or more is a circle. */
  arc(
    t: Transform,
    x: number,
    y: number,
    radius: number,
    from: number,
    to: number,
    counterclockwise = false,
  ): void {
    if (!Number.isFinite(x + y + radius + from + to)) return;
    const turn = sweepOf(from, to, counterclockwise);
    const on = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    const [startX = x, startY = y] = on(from);
    if (Number.isNaN(this.x)) this.moveTo(t, startX, startY);
    else this.lineTo(t, startX, startY);
    // Two halves: an arc that ends where it begins is none.
    const halves = Math.abs(turn) > Math.PI * 0.999 ? 2 : 1;
    const r = numberText(radius * scaleOf(t));
    const sweep = turn > 0 !== t.a * t.d - t.b * t.c < 0 ? 1 : 0;
    for (let k = 1; k <= halves; k++) {
      const [endX = x, endY = y] = on(from + (turn * k) / halves);
      [this.x, this.y] = placed(t, endX, endY);
      this.parts.push(`A${r} ${r} 0 0 ${sweep} ${this.at()}`);
    }
  }

  rect(t: Transform, x: number, y: number, width: number, height: number): void {
    this.moveTo(t, x, y);
    this.lineTo(t, x + width, y);
    this.lineTo(t, x + width, y + height);
    this.lineTo(t, x, y + height);
    this.closePath();
  }

  /** @param radius of each corner, as far as there is room */
  roundRect(
    t: Transform,
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
  ): void {
    const r = Math.min(radius, width / 2, height / 2);
    if (!(r > 0)) {
      this.rect(t, x, y, width, height);
      return;
    }
    const quarter = Math.PI / 2;
    this.moveTo(t, x + r, y);
    this.arc(t, x + width - r, y + r, r, -quarter, 0);
    this.arc(t, x + width - r, y + height - r, r, 0, quarter);
    this.arc(t, x + r, y + height - r, r, quarter, 2 * quarter);
    this.arc(t, x + r, y + r, r, 2 * quarter, 3 * quarter);
    this.closePath();
  }

  closePath(): void {
    if (Number.isNaN(this.x) || this.parts.at(-1) === 'Z') return;
    this.parts.push('Z');
    [this.x, this.y] = [this.startX, this.startY];
  }

  private at(): string {
    return `${numberText(this.x)} ${numberText(this.y)}`;
  }
}

/** How far an arc of a canvas goes, with its sign. */
function sweepOf(from: number, to: number, counterclockwise: boolean): number {
  const whole = 2 * Math.PI;
  const turn = counterclockwise ? from - to : to - from;
  const part = turn >= whole ? whole : ((turn % whole) + whole) % whole;
  return counterclockwise ? -part : part;
}
