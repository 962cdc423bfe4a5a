import { expect, it } from 'vitest';
import { ValueColumns } from './value-columns';

const read = (values: readonly number[], width: number) => {
  const columns = new ValueColumns(values.length, width);
  expect(columns.advance(values.length, (k) => values[k], values.length)).toBe(true);
  return columns;
};

it('gives each step its own column while there is room', () => {
  const columns = read([3, 2, 1], 300);
  expect(columns.count).toBe(3);
  expect([...columns.first]).toEqual([3, 2, 1]);
  expect([0, 1, 2].map((c) => columns.startOf(c))).toEqual([0, 1, 2]);
});

it('begins a column with the first step that belongs to it', () => {
  const columns = new ValueColumns(1_000_001, 300);
  for (let c = 1; c < 300; c++) {
    expect(columns.columnOf(columns.startOf(c))).toBe(c);
    expect(columns.columnOf(columns.startOf(c) - 1)).toBe(c - 1);
  }
});

it('keeps the ends and every extreme of a million steps in 300 columns', () => {
  const values = Array.from({ length: 1_000_001 }, (_, k) => 5 + Math.sin(k));
  values[0] = 7;
  values[345_678] = 1e9;
  values[765_432] = 1e-9;
  values[1_000_000] = 8;
  const columns = read(values, 300);
  expect(columns).toMatchObject({ count: 300, least: 1e-9, greatest: 1e9 });
  expect([columns.first[0], columns.last[299]]).toEqual([7, 8]);
  expect(columns.highest[columns.columnOf(345_678)]).toBe(1e9);
  expect(columns.lowest[columns.columnOf(765_432)]).toBe(1e-9);
});

it('remembers where ∞ and NaN began and leaves them out of the extremes', () => {
  const columns = read([1, 1e300, Number.POSITIVE_INFINITY, Number.NaN, Number.NaN], 300);
  expect(columns).toMatchObject({ infiniteFrom: 2, undefinedFrom: 3, greatest: 1e300 });
  expect(columns.first[2]).toBeNaN();
});

it('knows whether 0 was reached, and the smallest value above it', () => {
  const columns = read([4, 0.5, 0, -2], 300);
  expect(columns).toMatchObject({ zero: true, leastPositive: 0.5, least: -2 });
  expect(read([4, 1], 300).zero).toBe(false);
});

it('shows a run that is arriving as far as it has come', () => {
  const values = Array.from({ length: 1000 }, (_, k) => k + 1);
  const columns = new ValueColumns(1000, 100);
  columns.advance(250, (k) => values[k], 1000);
  expect(columns).toMatchObject({ arrived: 25, greatest: 250 });
  columns.advance(1000, (k) => values[k], 1000);
  expect(columns).toMatchObject({ arrived: 100, greatest: 1000 });
});

it('reads at most so many rows at once, and no step beyond those that it shows', () => {
  const columns = new ValueColumns(10, 300);
  expect(columns.advance(100, (k) => k, 6)).toBe(false);
  expect(columns.arrived).toBe(6);
  expect(columns.advance(100, (k) => k, 6)).toBe(true);
  expect(columns.greatest).toBe(9);
});
