// The path that a pen traces, as the `d` of an SVG path in pixels of the picture.

import { numberText } from './number-text';
import { placed, scaleOf, turnOf, type Transform } from './transform';

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
  ellipse(
    t: Transform,
    x: number,
    y: number,
    [across, up]: readonly [number, number],
    tilt: number,
    from: number,
    to: number,
    counterclockwise = false,
  ): void {
    if (!Number.isFinite(x + y + across + up + tilt + from + to)) return;
    const turn = sweepOf(from, to, counterclockwise);
    const [sine, cosine] = [Math.sin(tilt), Math.cos(tilt)];
    const on = (angle: number): readonly [number, number] => {
      const [u, v] = [across * Math.cos(angle), up * Math.sin(angle)];
      return [x + u * cosine - v * sine, y + u * sine + v * cosine];
    };
    if (Number.isNaN(this.x)) this.moveTo(t, ...on(from));
    else this.lineTo(t, ...on(from));
    // Two halves: an arc that ends where it begins is none.
    const halves = Math.abs(turn) > Math.PI * 0.999 ? 2 : 1;
    const radii = [across, up].map((radius) => numberText(radius * scaleOf(t))).join(' ');
    const degrees = across === up ? '0' : numberText(((tilt + turnOf(t)) * 180) / Math.PI);
    const sweep = turn > 0 !== t.a * t.d - t.b * t.c < 0 ? 1 : 0;
    for (let k = 1; k <= halves; k++) {
      [this.x, this.y] = placed(t, ...on(from + (turn * k) / halves));
      this.parts.push(`A${radii} ${degrees} 0 ${sweep} ${this.at()}`);
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
    const corner = (cx: number, cy: number, from: number) =>
      this.ellipse(t, cx, cy, [r, r], 0, from * quarter, (from + 1) * quarter);
    this.moveTo(t, x + r, y);
    corner(x + width - r, y + r, -1);
    corner(x + width - r, y + height - r, 0);
    corner(x + r, y + height - r, 1);
    corner(x + r, y + r, 2);
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
