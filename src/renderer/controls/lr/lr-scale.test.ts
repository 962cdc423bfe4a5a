import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decade, lrAt, lrForKey, nextDetent, nextFine } from './lr-scale';

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
