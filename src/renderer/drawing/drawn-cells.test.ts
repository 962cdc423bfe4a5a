import { expect, test } from 'vitest';
import { cellOf, DrawnCells } from './drawn-cells';

test.each([1, 7, 500.4, 2047])('of %d cells a side each has a number of its own', (cells) => {
  const side = Math.min(Math.round(cells), 60);
  const numbers = new Set<number>();
  for (let i = 0; i <= side; i++) {
    for (let j = 0; j <= side; j++) numbers.add(cellOf(i / cells, j / cells, cells));
  }
  expect(numbers.size).toBe((side + 1) ** 2);
  expect(Math.min(...numbers)).toBeGreaterThan(0);
});

test('points nearer than half a cell share it', () => {
  expect(cellOf(0.5, 0.25, 100)).toBe(cellOf(0.504, 0.246, 100));
});

test('a segment is new once, whichever way it is walked', () => {
  const drawn = new DrawnCells(8);
  expect(drawn.addSegment(3, 9)).toBe(true);
  expect(drawn.addSegment(9, 3)).toBe(false);
  expect(drawn.addSegment(9, 9)).toBe(true);
  drawn.clear();
  expect(drawn.addSegment(3, 9)).toBe(true);
});

test('as many are told apart as they are made for, up to 28 bits', () => {
  const drawn = new DrawnCells(4000);
  const cells = Array.from({ length: 4000 }, (_, k) => 1 + k * 67_101);
  expect(cells.every((cell) => drawn.addDot(cell))).toBe(true);
  expect(cells.some((cell) => drawn.addDot(cell))).toBe(false);
});
