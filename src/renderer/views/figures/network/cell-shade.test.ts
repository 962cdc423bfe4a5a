import { expect, test } from 'vitest';
import { cellShade } from './cell-shade';

test('the greatest value has the whole colour, whatever its sign', () => {
  const values = Float64Array.of(1, -4, 2);
  expect(cellShade(-4, values)).toEqual({ sign: 'minus', part: 1 });
  expect(cellShade(2, values)).toEqual({ sign: 'plus', part: 0.5 });
});

test.each([[Float64Array.of(0, 0)], [Float64Array.of(Number.NaN, 1)], [Float64Array.of(Infinity)]])(
  'what is no size has no colour: %j',
  (values) => expect(cellShade(values[0], values)).toEqual({ sign: 'none', part: 0 }),
);
