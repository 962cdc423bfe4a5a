import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hSlider } from './h-slider';
import { logSlider } from './log-slider';

const { at: lrAt, decade, forKey: lrForKey, nextDetent, nextFine } = logSlider([1e-10, 100], 0.05);

describe('the logarithmic learning-rate slider', () => {
  it('shows the shortest decimals at its detents', () => {
    expect([-10, -9, -1, 0, 1, 2].map(lrAt)).toEqual([1e-10, 1e-9, 0.1, 1, 10, 100]);
    expect(lrAt(Math.log10(0.3))).toBe(0.3);
  });

  it('falls into a detent when a drag ends near one', () => {
    expect(lrAt(-0.98)).toBe(0.1);
    expect(lrAt(0.04)).toBe(1);
    expect(lrAt(Math.log10(0.31))).toBe(0.3);
  });

  it('keeps two significant digits between detents', () => {
    expect(lrAt(Math.log10(0.52))).toBe(0.52);
    expect(lrAt(Math.log10(0.0171))).toBe(0.017);
  });

  it('walks 1-3-10 with the arrows', () => {
    expect(nextDetent(0.1, 1)).toBe(0.3);
    expect(nextDetent(0.3, 1)).toBe(1);
    expect(nextDetent(0.1, -1)).toBe(0.03);
    expect(nextDetent(0.5, -1)).toBe(0.3);
  });

  it('reaches 0.5 and 1 with Shift and the arrows', () => {
    expect([0.3, 0.4, 0.9].map((lr) => nextFine(lr, 1))).toEqual([0.4, 0.5, 1]);
    expect(nextFine(1, -1)).toBe(0.9);
  });

  it('moves a decade with the page keys and keeps the digits', () => {
    expect(decade(0.52, 1)).toBe(5.2);
    expect(lrForKey(0.52, 'PageDown', false)).toBe(0.052);
  });

  it('stops at its ends and ignores other keys', () => {
    expect(nextDetent(100, 1)).toBe(100);
    expect(nextDetent(1e-10, -1)).toBe(1e-10);
    expect(lrForKey(0.1, 'Home', false)).toBe(1e-10);
    expect(lrForKey(0.1, 'End', false)).toBe(100);
    expect(lrForKey(0.1, 'a', false)).toBeNull();
  });

  it('never leaves its range and never stands still inside it', () => {
    fc.assert(
      fc.property(fc.double({ min: -9.9, max: 1.9, noNaN: true }), (position) => {
        const lr = lrAt(position);
        expect(nextDetent(lr, 1)).toBeGreaterThan(lr);
        expect(nextFine(lr, -1)).toBeLessThan(lr);
        expect(nextDetent(lr, 1)).toBeLessThanOrEqual(100);
        expect(nextFine(lr, -1)).toBeGreaterThanOrEqual(1e-10);
      }),
    );
  });
});

describe('the slider of h, in the figure and in the chart alike', () => {
  it.each([
    [1.1e-4, 1e-4],
    [9.2e-5, 1e-4],
    [10 ** -3.93, 1e-4],
    [4.23e-5, 4.2e-5],
    [3.4e-7, 3e-7],
    [1e-20, 1e-16],
    [3, 1],
  ])('%d is h = %d', (place, h) => {
    expect(hSlider.at(Math.log10(place))).toBe(h);
  });

  it.each([
    ['ArrowRight', false, 1e-4, 3e-4],
    ['ArrowUp', false, 3e-4, 1e-3],
    ['ArrowLeft', false, 1e-4, 3e-5],
    ['ArrowDown', false, 2.5e-5, 1e-5],
    ['ArrowRight', true, 1e-4, 2e-4],
    ['ArrowLeft', true, 1e-4, 9e-5],
    ['PageUp', false, 3e-4, 3e-3],
    ['PageDown', false, 0.02, 0.002],
    ['Home', false, 1e-4, 1e-16],
    ['End', false, 1e-4, 1],
    ['ArrowLeft', false, 1e-16, 1e-16],
    ['ArrowRight', false, 1, 1],
  ])('%s (fine: %s) makes of %d %d', (key, fine, from, to) => {
    expect(hSlider.forKey(from, key, fine)).toBe(to);
  });

  it('visits every power of ten from end to end and back', () => {
    const seen: number[] = [];
    for (let h = 1e-16; h < 1; h = hSlider.forKey(h, 'PageUp', false)!) seen.push(h);
    expect(seen).toEqual(Array.from({ length: 16 }, (_, k) => Number(`1e${k - 16}`)));
    for (let h = 1; h > 1e-16; h = hSlider.forKey(h, 'PageDown', false)!) seen.pop();
    expect(seen).toEqual([]);
  });
});
