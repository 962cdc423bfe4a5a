import fc from 'fast-check';
import { expect, it } from 'vitest';
import golden from '../../../../../golden/notebook.json';
import { leavesLine, straightPart } from './straight-part';

const part = (values: readonly number[]) =>
  straightPart((step) => values[step] ?? Number.NaN, values.length - 1);

const powers = (factor: number, first: number, count: number) =>
  Array.from({ length: count }, (_, k) => first * factor ** k);

it('the straight part of a geometric sequence is all of it, with its factor', () => {
  const sequence = fc.record({
    factor: fc.oneof(
      fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
      fc.integer({ min: 101, max: 5000 }).map((percent) => percent / 100),
    ),
    first: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    count: fc.integer({ min: 4, max: 120 }),
  });
  fc.assert(
    fc.property(sequence, ({ factor, first, count }) => {
      const found = part(powers(factor, first, count));
      expect(found).toMatchObject({ from: 0, to: count - 1 });
      expect(found!.factor / factor).toBeCloseTo(1, 9);
      expect(found!.at(2)).toBeCloseTo(Math.log10(first * factor ** 2), 6);
    }),
  );
});

it.each([
  ['ends where values stop changing', powers(19, 5, 11), Array<number>(20).fill(3e13), 19, 0, 10],
  ['ends where one is no number', powers(3, 1, 8), [Infinity, Number.NaN], 3, 0, 7],
  ['is the longer one of two', powers(0.5, 1, 5), powers(0.1, 0.05, 20), 0.1, 5, 24],
])('the straight part %s', (_, one, other, factor, from, to) => {
  const found = part([...one, ...other]);
  expect(found).toMatchObject({ from, to, factor: expect.closeTo(factor, 9) });
});

it.each([
  ['a constant', Array<number>(20).fill(4)],
  ['three values', [1, 2, 4]],
  ['zeros', Array<number>(20).fill(0)],
  ['a tower of powers', [2, 4, 16, 256, 65536, 4294967296]],
  ['nothing', []],
])('no straight part is found in %s', (_name, values) => {
  expect(part(values)).toBeNull();
});

it('the notebook grows by 19 a step at lr = 10, and is bent by rounding from step 9 on', () => {
  const rows = golden.descentFresh.find(({ lr }) => lr === 10)!.rows;
  const distance = (step: number) => Math.hypot(rows[step][0], rows[step][1]);
  const line = straightPart(distance, 10)!;
  expect(line).toMatchObject({ from: 0, to: 10, factor: expect.closeTo(19, 3) });
  expect(leavesLine(distance, line, 10)).toBe(9);
  // By more than a tenth.
  expect(leavesLine(distance, line, 10, 0.1)).toBe(10);
  expect(leavesLine(distance, line, 8)).toBeNull();
});
