// The path data of SVG, drawn with the path calls of a pen. Arcs become parts of ellipses; what is
// relative becomes absolute.

import type { PaintPen } from './pen';

type PathPen = Pick<
  PaintPen,
  'moveTo' | 'lineTo' | 'bezierCurveTo' | 'quadraticCurveTo' | 'ellipse' | 'closePath'
>;

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

interface Place {
  x: number;
  y: number;
}

/** Draws path data; what stands behind something that is no path data is left out. */
export function tracePath(pen: PathPen, data: string): void {
  const at: Place = { x: 0, y: 0 };
  const begun: Place = { x: 0, y: 0 };
  /** Of the curve before: what a smooth one reflects. */
  let control: (Place & { of: string }) | null = null;

  for (const { letter, numbers } of commandsOf(data)) {
    const kind = letter.toUpperCase();
    const relative = letter !== kind;
    const n = numbers.slice();
    if (relative && kind !== 'A') {
      n.forEach((value, k) => (n[k] = value + (isAcross(kind, k) ? at.x : at.y)));
    }
    if (relative && kind === 'A') {
      n[5]! += at.x;
      n[6]! += at.y;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
    const reflected = (of: string): Place =>
      control?.of === of
        ? { x: 2 * at.x - control.x, y: 2 * at.y - control.y }
        : { x: at.x, y: at.y };
    const go = (x: number, y: number): void => {
      [at.x, at.y] = [x, y];
    };
    let next: (Place & { of: string }) | null = null;
    if (kind === 'M') {
      pen.moveTo(a, b);
      go(a, b);
      [begun.x, begun.y] = [a, b];
    } else if (kind === 'L') {
      pen.lineTo(a, b);
      go(a, b);
    } else if (kind === 'H') {
      pen.lineTo(a, at.y);
      go(a, at.y);
    } else if (kind === 'V') {
      pen.lineTo(at.x, a);
      go(at.x, a);
    } else if (kind === 'C') {
      pen.bezierCurveTo(a, b, c, d, e, f);
      next = { x: c, y: d, of: 'C' };
      go(e, f);
    } else if (kind === 'S') {
      const first = reflected('C');
      pen.bezierCurveTo(first.x, first.y, a, b, c, d);
      next = { x: a, y: b, of: 'C' };
      go(c, d);
    } else if (kind === 'Q') {
      pen.quadraticCurveTo(a, b, c, d);
      next = { x: a, y: b, of: 'Q' };
      go(c, d);
    } else if (kind === 'T') {
      const middle = reflected('Q');
      pen.quadraticCurveTo(middle.x, middle.y, a, b);
      next = { ...middle, of: 'Q' };
      go(a, b);
    } else if (kind === 'A') {
      traceArc(pen, at, n);
      go(n[5]!, n[6]!);
    } else {
      pen.closePath();
      go(begun.x, begun.y);
    }
    control = next;
  }
}

const isAcross = (kind: string, k: number): boolean =>
  kind === 'H' || (kind !== 'V' && k % 2 === 0);

function* commandsOf(data: string): Generator<{ letter: string; numbers: number[] }> {
  const tokens = data.match(/[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  let letter = '';
  for (let k = 0; k < tokens.length;) {
    if (/[a-df-z]/i.test(tokens[k]!)) letter = tokens[k++]!;
    const takes = TAKES[letter.toUpperCase()];
    if (takes === undefined || k + takes > tokens.length) return;
    const numbers = tokens.slice(k, k + takes).map(Number);
    if (numbers.some(Number.isNaN)) return;
    yield { letter, numbers };
    k += takes;
    if (letter.toUpperCase() === 'Z') letter = '';
    // Further places of a move are lines.
    if (letter === 'M') letter = 'L';
    if (letter === 'm') letter = 'l';
  }
}

/** By the centre of its ellipse, after the notes on implementation of SVG 2, B.2.4. */
function traceArc(pen: PathPen, from: Place, n: readonly number[]): void {
  const [width = 0, height = 0, degrees = 0, large = 0, sweep = 0, x = 0, y = 0] = n;
  let [rx, ry] = [Math.abs(width), Math.abs(height)];
  if (rx === 0 || ry === 0 || (from.x === x && from.y === y)) {
    pen.lineTo(x, y);
    return;
  }
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(from.x - x) / 2, (from.y - y) / 2];
  const [u, v] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const needed = Math.sqrt((u / rx) ** 2 + (v / ry) ** 2);
  if (needed > 1) [rx, ry] = [rx * needed, ry * needed];
  const rest = (rx * ry) ** 2 / ((rx * v) ** 2 + (ry * u) ** 2) - 1;
  const part = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, rest));
  const [cu, cv] = [(part * rx * v) / ry, (-part * ry * u) / rx];
  const start = Math.atan2((v - cv) / ry, (u - cu) / rx);
  const end = Math.atan2((-v - cv) / ry, (-u - cu) / rx);
  const centre = {
    x: cos * cu - sin * cv + (from.x + x) / 2,
    y: sin * cu + cos * cv + (from.y + y) / 2,
  };
  pen.ellipse(centre.x, centre.y, rx, ry, turn, start, end, sweep === 0);
}
