import { describe, expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { levelScale } from './level-scale';

/** Book-like values, and some that a few high walls dominate. */
const samples = {
  linear: Float64Array.from({ length: 101 }, (_, i) => i / 2),
  logarithmic: Float64Array.from({ length: 101 }, (_, i) => (i / 100) ** 8 * 2500),
};

describe.each(Object.entries(samples))('levelScale of a %s surface', (_, values) => {
  const heightScale = heightScaleOf(values);
  const number = levelScale(heightScale);

  it('has every level at a whole number', () => {
    heightScale.levels.forEach((level, k) =>
      expect(number(heightScale.height(level))).toBeCloseTo(k, 9),
    );
  });

  it('has no whole number below the first level or above the last', () => {
    expect(number(0)).toBeGreaterThan(-1);
    expect(number(1)).toBeLessThan(heightScale.levels.length);
  });

  it('grows with height', () => {
    for (let h = 0; h < 1; h += 0.01) expect(number(h + 0.01)).toBeGreaterThan(number(h));
  });
});
