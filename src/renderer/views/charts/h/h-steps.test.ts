import { describe, expect, it } from 'vitest';
import { hForKey, snapH } from './h-steps';

describe('a place on the axis', () => {
  it.each([
    [1.1e-4, 1e-4],
    [9.2e-5, 1e-4],
    [4.23e-5, 4.2e-5],
    [1e-20, 1e-16],
    [3, 1],
  ])('%d is h = %d', (place, h) => {
    expect(snapH(place)).toBe(h);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowRight', false, 1e-4, 3e-4],
    ['ArrowUp', false, 3e-4, 1e-3],
    ['ArrowLeft', false, 1e-4, 3e-5],
    ['ArrowDown', false, 2.5e-5, 1e-5],
    ['ArrowRight', true, 1e-4, 2e-4],
    ['ArrowLeft', true, 1e-4, 9e-5],
    ['PageUp', false, 1e-4, 1e-3],
    ['PageDown', false, 3e-4, 1e-4],
    ['Home', false, 1e-4, 1e-16],
    ['End', false, 1e-4, 1],
    ['ArrowLeft', false, 1e-16, 1e-16],
    ['ArrowRight', false, 1, 1],
  ])('%s (fine: %s) makes of %d %d', (key, fine, from, to) => {
    expect(hForKey(from, key, fine)).toBe(to);
  });

  it('that is none of these does nothing', () => {
    expect(hForKey(1e-4, 'a', false)).toBeNull();
  });

  it('visits every power of ten from end to end and back', () => {
    const seen: number[] = [];
    for (let h = 1e-16; h < 1; h = hForKey(h, 'PageUp', false)!) seen.push(h);
    expect(seen).toEqual(Array.from({ length: 16 }, (_, k) => Number(`1e${k - 16}`)));
    for (let h = 1; h > 1e-16; h = hForKey(h, 'PageDown', false)!) seen.pop();
    expect(seen).toEqual([]);
  });
});
