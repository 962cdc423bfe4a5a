import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logAxis } from './log-axis';

const axis = logAxis(-10, 2, 300, 11, 20);

it('has its ends at powers of ten and decades evenly between, and finds a value again', () => {
  expect([1e-10, 1e-4, 1, 100].map(axis.at)).toEqual([0, 0.5, 10 / 12, 1]);
  fc.assert(
    fc.property(fc.double({ min: 1e-10, max: 100, noNaN: true }), (value) => {
      expect(axis.invert(axis.at(value)) / value).toBeCloseTo(1, 12);
    }),
  );
});

it('writes decades that have room, and leaves the place of its name free', () => {
  const texts = axis.ticks.map(({ text }) => text);
  expect(texts).toEqual(['10⁻¹⁰', '10⁻⁸', '10⁻⁶', '10⁻⁴', '10⁻²', '10⁰']);
  for (const width of [60, 150, 500, 1200]) {
    const { ticks } = logAxis(-16, 0, width, 11, 30);
    ticks.forEach(({ at }, k) => {
      expect(at * width).toBeLessThan(width - 30);
      if (k > 0) expect((at - ticks[k - 1].at) * width).toBeGreaterThan(25);
    });
  }
});
