import { expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { levelScale } from './level-scale';

/** Book-like values, and some that a few high walls dominate. */
const samples = {
  linear: Float64Array.from({ length: 101 }, (_, i) => i / 2),
  logarithmic: Float64Array.from({ length: 101 }, (_, i) => (i / 100) ** 8 * 2500),
};

it.each(Object.entries(samples))(
  'every level of a %s surface is a whole number, in order',
  (_, values) => {
    const { levels, height } = heightScaleOf(values);
    const number = levelScale(heightScaleOf(values));
    levels.forEach((level, k) => expect(number(height(level))).toBeCloseTo(k, 9));
    // No whole number is below the first level or above the last.
    expect(number(0)).toBeGreaterThan(-1);
    expect(number(1)).toBeLessThan(levels.length);
    for (let h = 0; h < 1; h += 0.01) expect(number(h + 0.01)).toBeGreaterThan(number(h));
  },
);
