import { expect, test } from 'vitest';
import { tracePath } from './path-data';

/** What a path asks of a pen, call by call. */
function callsOf(data: string): [string, ...number[]][] {
  const calls: [string, ...number[]][] = [];
  const pen = new Proxy({} as Parameters<typeof tracePath>[0], {
    get:
      (_, name) =>
      (...values: (number | boolean)[]) =>
        calls.push([
          String(name),
          ...values.map((value) => Math.round(Number(value) * 1e6) / 1e6 + 0),
        ]),
  });
  tracePath(pen, data);
  return calls;
}

test('places that are relative stand where those before them end', () => {
  expect(callsOf('m1 2l3 4h-1v2z m1,1')).toEqual([
    ['moveTo', 1, 2],
    ['lineTo', 4, 6],
    ['lineTo', 3, 6],
    ['lineTo', 3, 8],
    ['closePath'],
    ['moveTo', 2, 3],
  ]);
});

test('further places of a move are lines, and numbers may touch', () => {
  expect(callsOf('M0-1.5.5,2e1')).toEqual([
    ['moveTo', 0, -1.5],
    ['lineTo', 0.5, 20],
  ]);
});

test('a smooth curve begins against the one before it', () => {
  expect(callsOf('M0,0C0,1 1,2 2,2S4,3 4,4Q5,5 6,4T8,4')).toEqual([
    ['moveTo', 0, 0],
    ['bezierCurveTo', 0, 1, 1, 2, 2, 2],
    ['bezierCurveTo', 3, 2, 4, 3, 4, 4],
    ['quadraticCurveTo', 5, 5, 6, 4],
    ['quadraticCurveTo', 7, 3, 8, 4],
  ]);
});

test('an arc is a part of the circle through both of its ends', () => {
  // The upper half of the circle of radius 5 about (5, 0): clockwise on a screen.
  expect(callsOf('M0,0A5,5,0,0,1,10,0')).toEqual([
    ['moveTo', 0, 0],
    ['ellipse', 5, 0, 5, 5, 0, expect.closeTo(Math.PI), 0, 0],
  ]);
});

test('an arc that is too small to reach is made as large as it must be', () => {
  const [, ellipse] = callsOf('M0,0A1,1,0,0,1,10,0');
  expect(ellipse?.slice(0, 5)).toEqual(['ellipse', 5, 0, 5, 5]);
});

test('an arc without a radius is a line', () => {
  expect(callsOf('M0,0A0,5,0,0,1,10,0')[1]).toEqual(['lineTo', 10, 0]);
});

test.each(['', 'none', 'M1', 'M1,x'])('%s draws nothing', (data) => {
  expect(callsOf(data)).toEqual([]);
});

test('what stands behind something that is no path is left out', () => {
  expect(callsOf('M1,2L3,4Lx,5')).toEqual([
    ['moveTo', 1, 2],
    ['lineTo', 3, 4],
  ]);
});
