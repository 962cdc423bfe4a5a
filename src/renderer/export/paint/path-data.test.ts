import { expect, test } from 'vitest';
import { tracePath } from './path-data';

/** What a path asks of a pen, call by call. */
function callsOf(data: string): string {
  const calls: string[] = [];
  const rounded = (value: number | boolean) => Math.round(Number(value) * 1e6) / 1e6 + 0;
  const pen = new Proxy({} as Parameters<typeof tracePath>[0], {
    get:
      (_, name) =>
      (...values: (number | boolean)[]) =>
        calls.push([String(name), ...values.map(rounded)].join(' ')),
  });
  tracePath(pen, data);
  return calls.join(', ');
}

/** The upper half of the circle of radius 5 about (5, 0): clockwise on a screen. */
const arc = 'moveTo 0 0, ellipse 5 0 5 5 0 3.141593 0 0';

test.each([
  // Relative places stand where those before them end; further ones of a move are lines.
  ['m1 2l3 4h-1v2z m1,1', 'moveTo 1 2, lineTo 4 6, lineTo 3 6, lineTo 3 8, closePath, moveTo 2 3'],
  ['m1 2 3 4', 'moveTo 1 2, lineTo 4 6'],
  ['M0-1.5.5,2e1', 'moveTo 0 -1.5, lineTo 0.5 20'],
  // A smooth curve begins against the one before it.
  ['M0,0C0,1 1,2 2,2S4,3 4,4', 'moveTo 0 0, bezierCurveTo 0 1 1 2 2 2, bezierCurveTo 3 2 4 3 4 4'],
  ['M4,4Q5,5 6,4T8,4', 'moveTo 4 4, quadraticCurveTo 5 5 6 4, quadraticCurveTo 7 3 8 4'],
  // An arc that is too small to reach is as large as it must be; one without a radius is a line.
  ['M0,0A5,5,0,0,1,10,0', arc],
  ['M0,0A1,1,0,0,1,10,0', arc],
  ['M0,0A0,5,0,0,1,10,0', 'moveTo 0 0, lineTo 10 0'],
  // What is no path draws nothing, and neither does what stands behind it.
  ['', ''],
  ['none', ''],
  ['M1', ''],
  ['M1,x', ''],
  ['M1,2L3,4Lx,5', 'moveTo 1 2, lineTo 3 4'],
])('“%s” is drawn as %s', (data, calls) => expect(callsOf(data)).toBe(calls));
