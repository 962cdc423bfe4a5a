import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hSlider } from './h-slider';
import { logSlider } from './log-slider';

const sliders = { lr: logSlider([1e-10, 100], 0.05), h: hSlider };

it.each([
  // The shortest decimals at the detents, and where a drag ends near one; two digits between them.
  ['lr', -10, 1e-10],
  ['lr', -9, 1e-9],
  ['lr', -1, 0.1],
  ['lr', 0, 1],
  ['lr', 1, 10],
  ['lr', 2, 100],
  ['lr', Math.log10(0.3), 0.3],
  ['lr', -0.98, 0.1],
  ['lr', 0.04, 1],
  ['lr', Math.log10(0.31), 0.3],
  ['lr', Math.log10(0.52), 0.52],
  ['lr', Math.log10(0.0171), 0.017],
  ['h', Math.log10(1.1e-4), 1e-4],
  ['h', Math.log10(9.2e-5), 1e-4],
  ['h', -3.93, 1e-4],
  ['h', Math.log10(4.23e-5), 4.2e-5],
  ['h', Math.log10(3.4e-7), 3e-7],
  ['h', -20, 1e-16],
  ['h', Math.log10(3), 1],
] as const)('the slider of %s has at %d the value %d', (which, place, value) => {
  expect(sliders[which].at(place)).toBe(value);
});

it.each([
  // By 1-3-10, with Shift by the first digit, by decades, and to the ends, where it stops.
  ['lr', 'ArrowRight', false, 0.1, 0.3],
  ['lr', 'ArrowRight', false, 0.3, 1],
  ['lr', 'ArrowLeft', false, 0.1, 0.03],
  ['lr', 'ArrowLeft', false, 0.5, 0.3],
  ['lr', 'ArrowRight', true, 0.3, 0.4],
  ['lr', 'ArrowRight', true, 0.4, 0.5],
  ['lr', 'ArrowRight', true, 0.9, 1],
  ['lr', 'ArrowLeft', true, 1, 0.9],
  ['lr', 'PageUp', false, 0.52, 5.2],
  ['lr', 'PageDown', false, 0.52, 0.052],
  ['lr', 'ArrowRight', false, 100, 100],
  ['lr', 'ArrowLeft', false, 1e-10, 1e-10],
  ['lr', 'Home', false, 0.1, 1e-10],
  ['lr', 'End', false, 0.1, 100],
  ['lr', 'a', false, 0.1, null],
  ['h', 'ArrowRight', false, 1e-4, 3e-4],
  ['h', 'ArrowUp', false, 3e-4, 1e-3],
  ['h', 'ArrowLeft', false, 1e-4, 3e-5],
  ['h', 'ArrowDown', false, 2.5e-5, 1e-5],
  ['h', 'ArrowRight', true, 1e-4, 2e-4],
  ['h', 'ArrowLeft', true, 1e-4, 9e-5],
  ['h', 'PageUp', false, 3e-4, 3e-3],
  ['h', 'PageDown', false, 0.02, 0.002],
  ['h', 'Home', false, 1e-4, 1e-16],
  ['h', 'End', false, 1e-4, 1],
  ['h', 'ArrowLeft', false, 1e-16, 1e-16],
  ['h', 'ArrowRight', false, 1, 1],
] as const)('on that of %s, %s (fine: %s) makes of %d %d', (which, key, fine, from, to) => {
  expect(sliders[which].forKey(from, key, fine)).toBe(to);
});

it('never leaves its range and never stands still inside it', () => {
  const { at, nextDetent, nextFine } = sliders.lr;
  fc.assert(
    fc.property(fc.double({ min: -9.9, max: 1.9, noNaN: true }), (position) => {
      const lr = at(position);
      expect(nextDetent(lr, 1)).toBeGreaterThan(lr);
      expect(nextFine(lr, -1)).toBeLessThan(lr);
      expect(nextDetent(lr, 1)).toBeLessThanOrEqual(100);
      expect(nextFine(lr, -1)).toBeGreaterThanOrEqual(1e-10);
    }),
  );
});

it('visits every power of ten of h from end to end and back', () => {
  const seen: number[] = [];
  for (let h = 1e-16; h < 1; h = hSlider.forKey(h, 'PageUp', false)!) seen.push(h);
  expect(seen).toEqual(Array.from({ length: 16 }, (_, k) => Number(`1e${k - 16}`)));
  for (let h = 1; h > 1e-16; h = hSlider.forKey(h, 'PageDown', false)!) seen.pop();
  expect(seen).toEqual([]);
});
